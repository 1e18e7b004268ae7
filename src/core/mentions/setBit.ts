/**
 * Sets the bit at a place; 32 are in each number. Those that ask for a bit do so in loops where a call
 * takes longer than the asking.
 */
export function setBit(bits: Int32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

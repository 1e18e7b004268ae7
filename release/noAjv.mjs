// Stands in for ajv and ajv-formats in the bundle: the SDK makes one at the start, to validate what a
// server asks of its client. Ours asks for nothing, and the real ones are a quarter of the program.
export default function nothing() {
  // Called once, and asked for nothing.
}

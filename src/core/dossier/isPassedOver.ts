const passedOver = /^(?:\.|node_modules$)/;

/** Whether a folder of this name holds nothing of the analyst's. */
export const isPassedOver = (name: string): boolean => passedOver.test(name);

const common =
  /\b(?:the|and|you|your|to|is|are|of|for|this|that|it|with|have|not|be|on|will|what|my|me|we|do|don't|i'm|i|how|all|if|just|so|can|was|about|please|thanks|no|up|off|shut|go|get|in|at|by|or|but|from|he|she|they|who|why|when)\b/gi;
const foreign =
  /\b(?:der|die|das|und|ist|nicht|ich|sie|wir|ein|eine|für|mit|le|la|les|des|une|est|pas|vous|nous|je|pour|dans|avec|que|el|los|las|una|por|con|para|es|no|su|il|di|che|non|sono|per|het|een|niet|van|ik|zijn|voor|não|uma|você|um|os|och|att|det|som|jest|nie|się)\b/giu;

/** Cheap: more common English words than foreign ones, or too few words to tell. Takes any text. */
export function looksEnglish(text: string): boolean {
  const sample = text.slice(0, 600);
  const english = sample.match(common)?.length ?? 0;
  const other = sample.match(foreign)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters && (english >= other || other < 2);
}

/** Words that open a sentence and take a comma before its subject. */
const introductions =
  /^(?:However|Therefore|Moreover|Furthermore|Nevertheless|Nonetheless|Additionally|Consequently|Meanwhile|Likewise|Similarly|Overall|Lastly|Thirdly|In addition|In conclusion|In the meantime|At the same time|By default|For example|For instance|As a result|On the other hand|On the contrary|Unfortunately|Fortunately|Obviously|Generally|Basically|In fact|Of course|First of all|Last but not least|To sum up|To be honest|Firstly|Secondly|Finally|In other words|In my opinion|By the way|As you know|Nowadays|Also|Then|Second|Third|Because of this|Because of that|In this way|In that way|In this situation|In my country|In my experience|In my view|At that time|In today's world|In todays world|In this case|In that case|In my case|In recent years|At first|At present|In the end|In the past|Since then|Now a days|Frankly|Sadly|Surprisingly|Interestingly|Actually|Typically|Ultimately|Alternatively|Conversely|Specifically|Evidently|Admittedly|Regrettably|Undoubtedly|Essentially|Ideally|Historically|In general|In reality|In short|In summary|In contrast|By contrast|As a consequence|As a matter of fact|After all|All in all|Above all|From my point of view|To conclude|To summarize|To begin with|To start with|To my mind|On top of that|In that sense|In this sense|In this respect|In this regard|In most cases|In some cases|In many cases|Even so|That said|Once again)(?= (?:I|you|he|she|it|we|they|this|that|these|those|there|the|a|an|my|your|his|her|our|their|some|many|most|all|people|if|when|because)\b)/;

/** Of those, the ones that a comma follows before anything but the word they describe: "However in 1990". */
const surely =
  /^(?:However|Therefore|Moreover|Furthermore|Nevertheless|Nonetheless|Additionally|Consequently|Unfortunately|Fortunately|Typically|Alternatively)(?= (?:in|on|at|with|since|after|before|during|as|while|although|once|until|unlike|despite|due|no|every|each|one|such|what|who|how|why|where|even|by|under|from|imagine|consider|note|please|I'm|I've|it's|there's|they're|we're|he's|she's|you're)\b)/gu;

/** These open nothing but an aside, whatever follows. */
const openingAsides =
  /^(?:Moreover|Furthermore|For example|For instance|On the other hand|On the contrary|In conclusion|In other words|Nowadays|To sum up|Last but not least|First of all|In addition|As a result)(?= (?!(?:of|to|than|that|which|and|or|but|are|is|was|were|has|have|had|more|many|all)\b)\p{L})/giu;

/** What takes a comma at the beginning of a sentence. */
export const openings = new RegExp(`${introductions.source}|${surely.source}|${openingAsides.source}`, 'gu');

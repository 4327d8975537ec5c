// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The words of the sources that a finding rests on. */
final class Quotes {
    private Quotes() {}

    /** Citations with words, and where they stand. */
    record Quote(String pointer, Citation citation) {}

    /** Those of a list of citations that quote something. */
    static List<Quote> of(String pointer, List<Citation> citations) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i).getQuote().isPresent()) {
                quotes.add(new Quote(pointer + "/citations/" + i, citations.get(i)));
            }
        }
        return quotes;
    }

    /** As evidence that is called "quote", the second "quote2" and so on; each once, in the order of what they say. */
    static List<Evidence> evidence(List<Quote> quotes) {
        // Citations are in any order; the words themselves order them.
        TreeMap<String, Quote> byWords = new TreeMap<>();
        for (Quote quote : quotes) {
            Citation citation = quote.citation();
            byWords.putIfAbsent(citation.getSource() + " " + citation.getPlace() + " " + citation.getQuote(), quote);
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Quote quote : byWords.values()) {
            String name = evidence.isEmpty() ? "quote" : "quote" + (evidence.size() + 1);
            evidence.add(Evidence.of(name, quote.pointer(), quote.citation()));
        }
        return evidence;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Chooses, among the words that a document cites, those that a finding rests on; each once, in the order of choice. */
final class Quoted {
    private final Map<String, Citation> all = new LinkedHashMap<>();
    private final Map<String, Citation> chosen = new LinkedHashMap<>();

    private Quoted() {}

    /** Chooses among the citations of a document as a whole. */
    static Quoted of(Filed<?> filed) {
        Quoted quoted = new Quoted();
        quoted.among(filed.pointer() + "/citations", filed.citations());
        return quoted;
    }

    private void among(String pointer, List<Citation> citations) {
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i).getQuote().isPresent()) {
                all.put(pointer + "/" + i, citations.get(i));
            }
        }
    }

    /** Those that stand at one of these places of a form, by the numbers that the form gives them. */
    Quoted at(String... places) {
        return choose(citation -> citation.getPlace()
                .filter(place -> place.toMap().values().stream().anyMatch(Set.of(places)::contains))
                .isPresent());
    }

    /** Those whose words hold a text, in one language at least. */
    Quoted holding(LocalizedText text) {
        return choose(citation -> words(citation).stream()
                .map(words -> words.toLowerCase(Locale.ROOT))
                .anyMatch(words -> text.toMap().values().stream()
                        .anyMatch(part -> words.contains(part.toLowerCase(Locale.ROOT)))));
    }

    /** Those that say a number and nothing else; when there are none, those that say it among other words. */
    Quoted stating(long number) {
        Pattern whole = Pattern.compile("(?<![\\p{Nd}.,])" + number + "(?![\\p{Nd}]|[.,]\\p{Nd})");
        int before = chosen.size();
        choose(citation -> words(citation).contains(Long.toString(number)));
        return chosen.size() > before
                ? this
                : choose(citation -> words(citation).stream()
                        .anyMatch(words -> whole.matcher(words).find()));
    }

    /** All citations of a part of the document that has its own. */
    Quoted and(String pointer, List<Citation> citations) {
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i).getQuote().isPresent()) {
                chosen.putIfAbsent(pointer + "/" + i, citations.get(i));
            }
        }
        return this;
    }

    /** What was chosen, called "quote", the second "quote2" and so on. */
    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        chosen.forEach((pointer, citation) -> evidence.add(
                Evidence.of(evidence.isEmpty() ? "quote" : "quote" + (evidence.size() + 1), pointer, citation)));
        return evidence;
    }

    private Quoted choose(Predicate<Citation> wanted) {
        all.forEach((pointer, citation) -> {
            if (wanted.test(citation)) {
                chosen.putIfAbsent(pointer, citation);
            }
        });
        return this;
    }

    private static Collection<String> words(Citation citation) {
        return citation.getQuote().map(quote -> quote.toMap().values()).orElseGet(List::of);
    }
}

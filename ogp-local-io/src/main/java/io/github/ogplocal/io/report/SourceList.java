// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.model.text.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places that a document cites, numbered from 1 in the order in which they are first met. */
final class SourceList {
    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    /** The numbers of some places; those not met before are added. */
    List<Integer> cite(List<Citation> citations) {
        List<Integer> cited = new ArrayList<>();
        for (Citation citation : citations) {
            int next = numbers.size() + 1;
            int number = numbers.computeIfAbsent(citation, key -> next);
            if (!cited.contains(number)) {
                cited.add(number);
            }
        }
        return cited;
    }

    /** All of them, in the order of their numbers. */
    List<Citation> all() {
        return List.copyOf(numbers.keySet());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.io.consultation.LuceneTermExtractor;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.consultation.DuplicateSuggestions;
import io.github.ogplocal.rules.consultation.SimilaritySearch;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times, by the processor time of the thread, the search for similar proposals over growing numbers of them, and over texts that were made to be hard. */
public final class SimilarityReport {
    private static final int RUNS = 3;
    private static final SimilaritySearch SEARCH = new SimilaritySearch(Fraction.of(1, 2), 1_000_000, 1_000_000_000);
    private static final SimilaritySearch BOUNDED = new SimilaritySearch(Fraction.of(1, 2), 100_000, 20_000_000);

    private SimilarityReport() {}

    /** Prints the tables of the page on performance; arguments are not looked at. */
    public static void main(String[] args) {
        System.out.println("| proposals | seconds of processor, best of " + RUNS
                + " | × the first | × its proposals | suggestions | groups | complete |");
        System.out.println("|--:|--:|--:|--:|--:|--:|---|");
        long first = 0;
        for (int size : new int[] {5_800, 12_500, 25_000, 50_000, 100_000}) {
            List<Proposal> proposals = new GeneratedTexts().of(size);
            first = line(Integer.toString(size), proposals, first, size / 58);
        }
        System.out.println();
        System.out.println(
                "| made to be hard | seconds of processor, best of " + RUNS + " | suggestions | groups | complete |");
        System.out.println("|---|--:|--:|--:|---|");
        hard("10,000 copies of one text", copies());
        hard("100,000 texts of ten words out of fifty", fewWords());
        hard("100,000 texts that differ in one word of four", almostCopies());
    }

    private static long line(String name, List<Proposal> proposals, long first, int hundredths) {
        long best = Long.MAX_VALUE;
        DuplicateSuggestions found = SEARCH.in(proposals, LuceneTermExtractor.standard());
        for (int i = 0; i < RUNS; i++) {
            best = Math.min(best, nanos(SEARCH, proposals));
        }
        long base = first == 0 ? best : first;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.1f | %.1f | %d | %d | %s |%n",
                name,
                best / 1e9,
                (double) best / base,
                hundredths / 100.0,
                found.suggestions().size(),
                found.sameTerms().size(),
                found.complete() ? "yes" : "no");
        return base;
    }

    private static void hard(String name, List<Proposal> proposals) {
        DuplicateSuggestions found = BOUNDED.in(proposals, LuceneTermExtractor.standard());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            best = Math.min(best, nanos(BOUNDED, proposals));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %d | %d | %s |%n",
                name,
                best / 1e9,
                found.suggestions().size(),
                found.sameTerms().size(),
                found.complete() ? "yes" : "no");
    }

    private static long nanos(SimilaritySearch search, List<Proposal> proposals) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        DuplicateSuggestions found = search.in(proposals, LuceneTermExtractor.standard());
        long nanos = threads.getCurrentThreadCpuTime() - start;
        if (found.compared() != proposals.size()) {
            throw new IllegalStateException("similarity report: not all texts were compared");
        }
        return nanos;
    }

    private static List<Proposal> copies() {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            proposals.add(GeneratedTexts.proposal(i, "fr", new int[] {1, 22, 333, 4444}));
        }
        return proposals;
    }

    private static List<Proposal> fewWords() {
        Chance chance = new Chance(50);
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(i);
        }
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            for (int j = 0; j < 10; j++) {
                Collections.swap(all, j, j + chance.below(50 - j));
            }
            int[] words = all.subList(0, 10).stream().mapToInt(word -> word).toArray();
            proposals.add(GeneratedTexts.proposal(i, "fr", words));
        }
        return proposals;
    }

    private static List<Proposal> almostCopies() {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            proposals.add(GeneratedTexts.proposal(i, "fr", new int[] {1, 22, 333, 1_000 + i}));
        }
        return proposals;
    }
}

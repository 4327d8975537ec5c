// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LanguageTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds every pair of term sets that is similar enough without comparing all pairs.
 *
 * <p>Terms are numbered from the rarest to the most common. Two sets can only be similar enough if they share one of their
 * first few terms, how few follows from their sizes and the threshold (prefix filter of the all-pairs similarity joins);
 * so only sets that share a rare term are compared, and only while sizes and positions leave them a chance. What is
 * passed over cannot reach the threshold: the result is exactly that of comparing all pairs.
 */
final class SimilarityJoin {
    private static final Comparator<DuplicateSuggestion> BEST_FIRST = comparing(DuplicateSuggestion::similarity)
            .reversed()
            .thenComparing(DuplicateSuggestion::first)
            .thenComparing(DuplicateSuggestion::second)
            .thenComparing(DuplicateSuggestion::language);

    private final SimilaritySearch search;
    private final TermExtractor extractor;
    private final long numerator;
    private final long denominator;
    private final List<SameTerms> sameTerms = new ArrayList<>();
    private final List<DuplicateSuggestion> suggestions = new ArrayList<>();
    private final List<NotCompared> notCompared = new ArrayList<>();
    private int compared;
    private long steps;
    private boolean complete = true;

    SimilarityJoin(SimilaritySearch search, TermExtractor extractor) {
        this.search = search;
        this.extractor = requireNonNull(extractor, "extractor");
        this.numerator = search.threshold().numerator().longValueExact();
        this.denominator = search.threshold().denominator().longValueExact();
    }

    /** A proposal's terms in one language, by the numbers of the terms, rarest first. */
    private static final class TermSet {
        private final ProposalId proposal;
        private final int[] terms;

        TermSet(ProposalId proposal, int[] terms) {
            this.proposal = proposal;
            this.terms = terms;
        }

        ProposalId proposal() {
            return proposal;
        }

        int[] terms() {
            return terms;
        }

        /** By size, then by the terms, then by id. */
        static int compare(TermSet a, TermSet b) {
            int bySize = Integer.compare(a.terms.length, b.terms.length);
            int byTerms = bySize != 0 ? bySize : Arrays.compare(a.terms, b.terms);
            return byTerms != 0 ? byTerms : a.proposal.compareTo(b.proposal);
        }
    }

    /** The texts of one language: each word once, and the texts by the numbers of their words as they were met. */
    private static final class Corpus {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final SortedMap<ProposalId, int[]> texts = new TreeMap<>();

        int number(String word) {
            return numbers.computeIfAbsent(word, key -> {
                words.add(key);
                return words.size() - 1;
            });
        }
    }

    DuplicateSuggestions suggestions(Collection<Proposal> proposals) {
        corpora(proposals).forEach(this::compare);
        suggestions.sort(BEST_FIRST);
        notCompared.sort(comparing(NotCompared::proposal).thenComparing(NotCompared::language));
        return new DuplicateSuggestions(
                extractor.id(), extractor.version(), search, compared, sameTerms, suggestions, notCompared, complete);
    }

    /** How many comparisons of single terms were made, and entries of the index looked at. */
    long steps() {
        return steps;
    }

    private SortedMap<LanguageTag, Corpus> corpora(Collection<Proposal> proposals) {
        SortedMap<LanguageTag, Corpus> corpora = new TreeMap<>();
        Set<ProposalId> seen = new HashSet<>();
        for (Proposal proposal : proposals) {
            if (!seen.add(proposal.getId())) {
                throw new IllegalArgumentException("proposals: must have different ids, got twice " + proposal.getId());
            }
            SortedMap<LanguageTag, List<String>> texts = new TreeMap<>();
            proposal.getTitle()
                    .ifPresent(title -> title.toMap()
                            .forEach((tag, text) -> texts.computeIfAbsent(
                                            LanguageTag.parse(tag), key -> new ArrayList<>())
                                    .add(text)));
            proposal.getText()
                    .forEach((tag, text) ->
                            texts.computeIfAbsent(tag, key -> new ArrayList<>()).add(text));
            texts.forEach((tag, parts) -> {
                if (!extractor.knows(tag)) {
                    notCompared.add(new NotCompared(proposal.getId(), tag, NotCompared.Reason.LANGUAGE));
                    return;
                }
                Corpus corpus = corpora.computeIfAbsent(LanguageTag.parse(tag.language()), key -> new Corpus());
                int[] terms = parts.stream()
                        .flatMap(text -> extractor.terms(text, tag).stream())
                        .mapToInt(corpus::number)
                        .distinct()
                        .toArray();
                if (terms.length == 0) {
                    notCompared.add(new NotCompared(proposal.getId(), tag, NotCompared.Reason.NO_TERMS));
                    return;
                }
                corpus.texts.merge(proposal.getId(), terms, SimilarityJoin::both);
            });
        }
        return corpora;
    }

    private static int[] both(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                .distinct()
                .toArray();
    }

    private void compare(LanguageTag language, Corpus corpus) {
        compared += corpus.texts.size();
        int[] counts = new int[corpus.words.size()];
        corpus.texts.values().forEach(text -> {
            for (int word : text) {
                counts[word]++;
            }
        });
        Integer[] rarestFirst = new Integer[counts.length];
        Arrays.setAll(rarestFirst, i -> i);
        Arrays.sort(
                rarestFirst,
                Comparator.<Integer>comparingInt(word -> counts[word]).thenComparing(corpus.words::get));
        int[] ranks = new int[counts.length];
        String[] vocabulary = new String[counts.length];
        for (int i = 0; i < rarestFirst.length; i++) {
            ranks[rarestFirst[i]] = i;
            vocabulary[i] = corpus.words.get(rarestFirst[i]);
        }
        List<TermSet> sets = new ArrayList<>();
        corpus.texts.forEach((id, text) -> sets.add(new TermSet(
                id, Arrays.stream(text).map(word -> ranks[word]).sorted().toArray())));
        sets.sort(TermSet::compare);
        join(language, vocabulary, distinct(language, sets));
    }

    /** One of each group of equal sets, in order; the groups are told. */
    private List<TermSet> distinct(LanguageTag language, List<TermSet> sets) {
        List<TermSet> distinct = new ArrayList<>();
        List<SameTerms> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sets.size(); i++) {
            if (i < sets.size()
                    && Arrays.equals(sets.get(i).terms(), sets.get(start).terms())) {
                continue;
            }
            TermSet first = sets.get(start);
            distinct.add(first);
            if (i - start > 1) {
                List<ProposalId> members =
                        sets.subList(start, i).stream().map(TermSet::proposal).toList();
                groups.add(new SameTerms(language, members, first.terms().length));
            }
            start = i;
        }
        groups.sort(comparing(group -> group.proposals().get(0)));
        sameTerms.addAll(groups);
        return distinct;
    }

    /** Where a term stands in the prefixes of the sets: pairs of set and position, in the order of the sets. */
    private static final class Postings {
        private int[] entries = new int[8];
        private int start;
        private int end;

        void add(int set, int position) {
            if (end == entries.length) {
                // What was left behind for its size is not needed again.
                int[] kept = new int[Math.max(8, 2 * (end - start))];
                System.arraycopy(entries, start, kept, 0, end - start);
                entries = kept;
                end -= start;
                start = 0;
            }
            entries[end++] = set;
            entries[end++] = position;
        }
    }

    private void join(LanguageTag language, String[] vocabulary, List<TermSet> sets) {
        Postings[] index = new Postings[vocabulary.length];
        int[] overlaps = new int[sets.size()];
        int[] candidates = new int[sets.size()];
        for (int x = 0; x < sets.size(); x++) {
            int[] terms = sets.get(x).terms();
            int least = (int) ceiling(numerator * terms.length, denominator);
            int probed = terms.length - least + 1;
            int found = 0;
            for (int i = 0; i < probed; i++) {
                Postings postings = index[terms[i]];
                if (postings == null) {
                    continue;
                }
                // Sets come by size, so those too small for this one are too small for all that follow.
                while (postings.start < postings.end
                        && sets.get(postings.entries[postings.start]).terms().length < least) {
                    postings.start += 2;
                }
                for (int k = postings.start; k < postings.end; k += 2) {
                    steps++;
                    int y = postings.entries[k];
                    int[] other = sets.get(y).terms();
                    if (overlaps[y] == 0) {
                        candidates[found++] = y;
                    }
                    if (overlaps[y] >= 0) {
                        int rest = Math.min(terms.length - i, other.length - postings.entries[k + 1]) - 1;
                        boolean chance = overlaps[y] + 1 + rest >= needed(terms.length, other.length);
                        overlaps[y] = chance ? overlaps[y] + 1 : -1;
                    }
                }
            }
            for (int c = 0; c < found; c++) {
                int y = candidates[c];
                if (overlaps[y] > 0 && complete) {
                    verify(language, vocabulary, sets.get(x), sets.get(y));
                }
                overlaps[y] = 0;
            }
            if (steps > search.mostSteps()) {
                complete = false;
            }
            if (!complete) {
                return;
            }
            int indexed = terms.length - (int) needed(terms.length, terms.length) + 1;
            for (int i = 0; i < indexed; i++) {
                if (index[terms[i]] == null) {
                    index[terms[i]] = new Postings();
                }
                index[terms[i]].add(x, i);
            }
        }
    }

    private void verify(LanguageTag language, String[] vocabulary, TermSet a, TermSet b) {
        long needed = needed(a.terms().length, b.terms().length);
        int[] some = a.terms();
        int[] others = b.terms();
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < some.length
                && j < others.length
                && shared + Math.min(some.length - i, others.length - j) >= needed) {
            steps++;
            if (some[i] == others[j]) {
                shared++;
                i++;
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        if (shared < needed) {
            return;
        }
        if (suggestions.size() == search.mostSuggestions()) {
            complete = false;
            return;
        }
        suggestions.add(suggestion(language, vocabulary, a, b, shared));
    }

    private static DuplicateSuggestion suggestion(
            LanguageTag language, String[] vocabulary, TermSet a, TermSet b, int shared) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < a.terms().length && terms.size() < DuplicateSuggestion.MOST_TERMS; i++) {
            if (Arrays.binarySearch(b.terms(), a.terms()[i]) >= 0) {
                terms.add(vocabulary[a.terms()[i]]);
            }
        }
        boolean ordered = a.proposal().compareTo(b.proposal()) < 0;
        TermSet first = ordered ? a : b;
        TermSet second = ordered ? b : a;
        return new DuplicateSuggestion(
                language,
                first.proposal(),
                second.proposal(),
                Fraction.of(shared, (long) a.terms().length + b.terms().length - shared),
                shared,
                first.terms().length,
                second.terms().length,
                terms);
    }

    /** How many terms sets of two sizes must share: the least whole number that reaches the threshold. */
    private long needed(int size, int otherSize) {
        return ceiling(numerator * ((long) size + otherSize), numerator + denominator);
    }

    private static long ceiling(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.rules.consultation.Proposals.WORDS;
import static io.github.ogplocal.rules.consultation.Proposals.draft;
import static io.github.ogplocal.rules.consultation.Proposals.id;
import static io.github.ogplocal.rules.consultation.Proposals.ids;
import static io.github.ogplocal.rules.consultation.Proposals.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class SimilaritySearchTest {
    private static final LanguageTag FR = LanguageTag.parse("fr");
    /** How many times the steps four times the proposals may take. */
    private static final int MOST_GROWTH = 8;

    @Test
    void suggestion_saysWhy() {
        List<Proposal> proposals = List.of(
                saying("B", "fr", "publier le budget en ligne"),
                saying("A", "fr", "publier le budget de la commune en ligne"),
                saying("C", "fr", "planter des arbres"));

        DuplicateSuggestions found = search("1/2").in(proposals, WORDS);

        assertThat(found.suggestions())
                .containsExactly(new DuplicateSuggestion(
                        FR,
                        id("A"),
                        id("B"),
                        Fraction.of(5, 8),
                        5,
                        8,
                        5,
                        List.of("budget", "en", "le", "ligne", "publier")));
        assertThat(found.extractor()).isEqualTo("words");
        assertThat(found.extractorVersion()).isEqualTo("1");
        assertThat(found.complete()).isTrue();
        assertThat(found.compared()).isEqualTo(3);
        assertThat(found.toString()).doesNotContain("budget");
        assertThat(search("5/8").in(proposals, WORDS).suggestions())
                .as("inclusive")
                .hasSize(1);
        assertThat(search("63/100").in(proposals, WORDS).suggestions()).isEmpty();
    }

    @Test
    void suggestions_areMadeWithinALanguageAndFromTitlesToo() {
        List<Proposal> proposals = List.of(
                draft("A")
                        .title(LocalizedText.of("en", "open data"))
                        .text(Map.of(LanguageTag.parse("en"), "all of it", LanguageTag.parse("fr-TN"), "tout"))
                        .build(),
                saying("B", "en-GB", "open data all of it"),
                saying("C", "fr", "tout"),
                saying("D", "de", "alles"),
                saying("E", "en", "the the"));

        DuplicateSuggestions found = search("1").in(proposals, WORDS);

        assertThat(found.sameTerms())
                .containsExactly(
                        new SameTerms(LanguageTag.parse("en"), ids("A", "B"), 5), new SameTerms(FR, ids("A", "C"), 1));
        assertThat(found.suggestions()).isEmpty();
        assertThat(found.notCompared())
                .containsExactly(
                        new NotCompared(id("D"), LanguageTag.parse("de"), NotCompared.Reason.LANGUAGE),
                        new NotCompared(id("E"), LanguageTag.parse("en"), NotCompared.Reason.NO_TERMS));
    }

    /** Ten thousand copies of one letter are one group, and a text like it is one suggestion. */
    @Test
    void copies_areOneGroup() {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            proposals.add(saying("L" + i, "fr", "nous demandons un parc"));
        }
        proposals.add(saying("M", "fr", "nous demandons un stade"));

        DuplicateSuggestions found = new SimilaritySearch(Fraction.of(1, 2), 10, 100_000).in(proposals, WORDS);

        assertThat(found.complete()).isTrue();
        assertThat(found.sameTerms()).hasSize(1);
        assertThat(found.sameTerms().get(0).proposals()).hasSize(10_000);
        assertThat(found.suggestions()).hasSize(1);
        assertThat(found.suggestions().get(0).first()).isEqualTo(id("L0"));
    }

    /** Every pair of these is similar; the limits stop the search, and the outcome says so. */
    @Test
    void limits_stopTheSearchAndTheOutcomeSaysSo() {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            proposals.add(saying("P" + i, "fr", "un deux trois w" + i));
        }

        DuplicateSuggestions few = new SimilaritySearch(Fraction.of(1, 2), 100, 1_000_000_000).in(proposals, WORDS);
        DuplicateSuggestions quick = new SimilaritySearch(Fraction.of(1, 2), 10_000_000, 1_000).in(proposals, WORDS);
        List<Proposal> shuffled = new ArrayList<>(proposals);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(few.complete()).isFalse();
        assertThat(few.suggestions()).hasSize(100);
        assertThat(quick.complete()).isFalse();
        assertThat(quick.suggestions()).hasSizeLessThan(1_000);
        assertThat(new SimilaritySearch(Fraction.of(1, 2), 100, 1_000_000_000).in(shuffled, WORDS))
                .isEqualTo(few);
    }

    @Test
    void search_refusesWhatIsNoThreshold() {
        for (String threshold : List.of("0", "-1/2", "3/2", "1/1001")) {
            assertThatThrownBy(() -> search(threshold)).isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> search("1").in(Proposals.all("A", "A"), WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("A");
    }

    @Test
    void search_takesTheHighestAndLowestLimits() {
        assertThat(new SimilaritySearch(Fraction.of(1, 1000), 1, 1).threshold()).isEqualTo(Fraction.of(1, 1000));
        assertThat(new SimilaritySearch(Fraction.ONE, 10_000_000, 1_000_000_000_000L).mostSteps())
                .isEqualTo(1_000_000_000_000L);
        for (int most : new int[] {0, -1, 10_000_001}) {
            assertThatThrownBy(() -> new SimilaritySearch(Fraction.ONE, most, 1))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("mostSuggestions");
        }
        for (long most : new long[] {0, -1, 1_000_000_000_001L}) {
            assertThatThrownBy(() -> new SimilaritySearch(Fraction.ONE, 1, most))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("mostSteps");
        }
    }

    /**
     * Four times the proposals take at most eight times the steps; comparing all pairs takes about sixteen times as many, and
     * the same measure sees that.
     */
    @Test
    void steps_doNotGrowWithTheSquareOfTheProposals() {
        List<Proposal> some = generated(200);
        List<Proposal> more = generated(800);

        long few = steps(some);
        long many = steps(more);

        assertThat(few).as("it compares something").isPositive();
        assertThat(many).isLessThanOrEqualTo(MOST_GROWTH * few);
        long all = stepsOfAllPairs(more);
        assertThat(many).as("and far less than all pairs take").isLessThan(all / 10);
        assertThat(all)
                .as("the guard sees what grows with the square")
                .isGreaterThan(MOST_GROWTH * stepsOfAllPairs(some));
    }

    private static long steps(List<Proposal> proposals) {
        SimilarityJoin join = new SimilarityJoin(search("1/2"), WORDS);
        assertThat(join.suggestions(proposals).complete()).isTrue();
        return join.steps();
    }

    /** Every pair once, each by walking through both sorted lists of terms, as the search does with those it looks at. */
    private static long stepsOfAllPairs(List<Proposal> proposals) {
        List<List<String>> texts = new ArrayList<>();
        proposals.forEach(proposal -> texts.add(List.copyOf(new TreeSet<>(words(proposal, "fr")))));
        long steps = 0;
        for (int x = 0; x < texts.size(); x++) {
            for (int y = 0; y < x; y++) {
                int i = 0;
                int j = 0;
                while (i < texts.get(x).size() && j < texts.get(y).size()) {
                    steps++;
                    int order = texts.get(x).get(i).compareTo(texts.get(y).get(j));
                    i += order <= 0 ? 1 : 0;
                    j += order >= 0 ? 1 : 0;
                }
            }
        }
        return steps;
    }

    /** Texts of 15 to 30 words, few of them common and most of them rare, the vocabulary growing with the texts; one in ten is told again. */
    private static List<Proposal> generated(int size) {
        Random random = new Random(5);
        List<Proposal> proposals = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            StringBuilder text = new StringBuilder("w" + i);
            if (i > 0 && random.nextInt(10) == 0) {
                text.append(' ').append(texts.get(random.nextInt(i)));
            } else {
                for (int j = 15 + random.nextInt(16); j > 0; j--) {
                    int most = 1 + random.nextInt(4 * size);
                    text.append(" v").append(random.nextInt(1 + random.nextInt(most)));
                }
            }
            texts.add(text.toString());
            proposals.add(saying("P" + i, "fr", text.toString()));
        }
        return proposals;
    }

    /** What comparing all pairs finds, and nothing else, in whatever order the proposals come. */
    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void search_findsWhatComparingAllPairsFinds(@ForAll long seed) {
        Random random = new Random(seed);
        int words = 2 + random.nextInt(12);
        int longest = 1 + random.nextInt(10);
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(40); i++) {
            TreeMap<LanguageTag, String> texts = new TreeMap<>();
            for (String tag : List.of("fr", "ar", "ar-TN")) {
                if (texts.isEmpty() || random.nextInt(3) == 0) {
                    StringBuilder text = new StringBuilder("the");
                    for (int j = random.nextInt(longest + 1); j > 0; j--) {
                        // Low numbers are common, high ones rare.
                        text.append(" w").append(Math.min(random.nextInt(words), random.nextInt(words)));
                    }
                    texts.put(LanguageTag.parse(tag), text.toString());
                }
            }
            proposals.add(draft("P" + i).text(texts).build());
        }
        int denominator = 1 + random.nextInt(20);
        Fraction threshold = Fraction.of(1 + random.nextInt(denominator), denominator);

        DuplicateSuggestions found = search(threshold.toString()).in(proposals, WORDS);
        List<Proposal> shuffled = new ArrayList<>(proposals);
        Collections.shuffle(shuffled, random);

        assertThat(search(threshold.toString()).in(shuffled, WORDS)).isEqualTo(found);
        assertThat(pairs(found)).isEqualTo(naive(proposals, threshold));
    }

    private static TreeMap<String, Fraction> pairs(DuplicateSuggestions found) {
        TreeMap<String, Fraction> pairs = new TreeMap<>();
        Map<String, List<ProposalId>> groups = new TreeMap<>();
        for (SameTerms same : found.sameTerms()) {
            groups.put(same.language() + " " + same.proposals().get(0), same.proposals());
            for (ProposalId a : same.proposals()) {
                for (ProposalId b : same.proposals()) {
                    if (!a.equals(b)) {
                        put(pairs, same.language(), a, b, Fraction.ONE);
                    }
                }
            }
        }
        for (DuplicateSuggestion suggestion : found.suggestions()) {
            for (ProposalId a : members(groups, suggestion.language(), suggestion.first())) {
                for (ProposalId b : members(groups, suggestion.language(), suggestion.second())) {
                    put(pairs, suggestion.language(), a, b, suggestion.similarity());
                }
            }
        }
        return pairs;
    }

    private static List<ProposalId> members(Map<String, List<ProposalId>> groups, LanguageTag language, ProposalId id) {
        return groups.getOrDefault(language + " " + id, List.of(id));
    }

    private static void put(
            TreeMap<String, Fraction> pairs, LanguageTag language, ProposalId a, ProposalId b, Fraction similarity) {
        TreeSet<ProposalId> both = new TreeSet<>(List.of(a, b));
        pairs.put(language + " " + both, similarity);
    }

    private static TreeMap<String, Fraction> naive(List<Proposal> proposals, Fraction threshold) {
        TreeMap<String, Fraction> pairs = new TreeMap<>();
        for (String language : List.of("ar", "fr")) {
            for (Proposal a : proposals) {
                for (Proposal b : proposals) {
                    Set<String> some = words(a, language);
                    Set<String> others = words(b, language);
                    Set<String> shared = new HashSet<>(some);
                    shared.retainAll(others);
                    Set<String> all = new HashSet<>(some);
                    all.addAll(others);
                    if (a != b && !some.isEmpty() && !others.isEmpty()) {
                        Fraction similarity = Fraction.of(shared.size(), all.size());
                        if (similarity.compareTo(threshold) >= 0) {
                            put(pairs, LanguageTag.parse(language), a.getId(), b.getId(), similarity);
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static Set<String> words(Proposal proposal, String language) {
        Set<String> words = new HashSet<>();
        proposal.getText().forEach((tag, text) -> {
            if (tag.language().equals(language)) {
                words.addAll(WORDS.terms(text, tag));
            }
        });
        return words;
    }

    private static SimilaritySearch search(String threshold) {
        return new SimilaritySearch(Fraction.parse(threshold), 1_000_000, 1_000_000_000);
    }
}

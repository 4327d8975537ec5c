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

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NameLawsTest {
    private static final AliasTable TABLE = AliasTable.tunisia();
    private static final NameComparer COMPARER = NameComparer.with(TABLE);

    @Provide
    Arbitrary<String> names() {
        return NameArbitraries.names();
    }

    @Provide
    Arbitrary<List<NamedPlace>> places() {
        return NameArbitraries.places();
    }

    @Property
    void folding_isIdempotent(@ForAll("names") String text) {
        String key = PlaceName.of(text).key();

        assertThat(PlaceName.of(key).key()).isEqualTo(key);
    }

    @Property
    void comparison_isSymmetricAndSameIsAnEquivalence(
            @ForAll("names") String a, @ForAll("names") String b, @ForAll("names") String c) {
        PlaceName one = PlaceName.of(a);
        PlaceName two = PlaceName.of(b);
        PlaceName three = PlaceName.of(c);

        assertThat(COMPARER.compare(one, PlaceName.of(a))).isEqualTo(NameMatch.SAME);
        assertThat(COMPARER.compare(one, two)).isEqualTo(COMPARER.compare(two, one));
        if (isSame(one, two) && isSame(two, three)) {
            assertThat(isSame(one, three)).isTrue();
        }
        // Who is the same as one is compared with a third as that one is.
        if (isSame(one, two)) {
            assertThat(COMPARER.compare(one, three)).isEqualTo(COMPARER.compare(two, three));
        }
    }

    private static boolean isSame(PlaceName one, PlaceName other) {
        return COMPARER.compare(one, other).verdict() == NameVerdict.SAME;
    }

    @Property
    void search_findsThePairsThatComparingAllFinds(@ForAll("places") List<NamedPlace> places) {
        NameDuplicates found = DuplicateSearch.with(TABLE).among(places);

        assertThat(samePairs(found)).isEqualTo(pairs(places, NameLawsTest::bearOneName));
        assertThat(suggestedPairs(found))
                .isEqualTo(pairs(places, (one, other) -> !bearOneName(one, other) && areSuggested(one, other)));
        TreeSet<String> refused = new TreeSet<>();
        found.refused().forEach(name -> refused.add(name.id() + " " + name.languageTag() + " " + name.faults()));
        assertThat(refused).isEqualTo(refused(places)).hasSameSizeAs(found.refused());
    }

    /** The control: a comparison that says the same of all does not give these pairs. */
    @Test
    void search_differsFromAComparerThatMergesEverything() {
        List<NamedPlace> places = new ArrayList<>();
        for (String text : List.of("Gabes", "Qabis", "Sfax")) {
            places.add(new NamedPlace(text, "", LocalizedText.of("fr", text)));
        }
        NameDuplicates found = DuplicateSearch.byRule().among(places);

        assertThat(samePairs(found)).isEmpty();
        assertThat(suggestedPairs(found)).containsExactly("Gabes Qabis");
        assertThat(pairs(places, (one, other) -> true)).hasSize(3);
    }

    @Property
    void search_doesNotDependOnTheOrderOfTheList(@ForAll("places") List<NamedPlace> places, @ForAll long seed) {
        List<NamedPlace> shuffled = new ArrayList<>(places);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(DuplicateSearch.with(TABLE).among(shuffled))
                .isEqualTo(DuplicateSearch.with(TABLE).among(places));
    }

    private static TreeSet<String> pairs(List<NamedPlace> places, BiPredicate<NamedPlace, NamedPlace> related) {
        TreeSet<String> pairs = new TreeSet<>();
        for (NamedPlace one : places) {
            for (NamedPlace other : places) {
                if (one.id().compareTo(other.id()) < 0
                        && one.scope().equals(other.scope())
                        && related.test(one, other)) {
                    pairs.add(one.id() + " " + other.id());
                }
            }
        }
        return pairs;
    }

    private static boolean bearOneName(NamedPlace one, NamedPlace other) {
        return any(one, other, NameVerdict.SAME);
    }

    private static boolean areSuggested(NamedPlace one, NamedPlace other) {
        return any(one, other, NameVerdict.SUGGESTED);
    }

    private static boolean any(NamedPlace one, NamedPlace other, NameVerdict verdict) {
        return one.name().toMap().values().stream()
                .filter(text -> PlaceName.faults(text).isEmpty())
                .anyMatch(a -> other.name().toMap().values().stream()
                        .filter(text -> PlaceName.faults(text).isEmpty())
                        .anyMatch(b -> COMPARER.compare(PlaceName.of(a), PlaceName.of(b))
                                        .verdict()
                                == verdict));
    }

    private static TreeSet<String> refused(List<NamedPlace> places) {
        TreeSet<String> refused = new TreeSet<>();
        for (NamedPlace place : places) {
            place.name().toMap().forEach((tag, text) -> {
                if (!PlaceName.faults(text).isEmpty()) {
                    refused.add(place.id() + " " + tag + " " + PlaceName.faults(text));
                }
            });
        }
        return refused;
    }

    private static TreeSet<String> samePairs(NameDuplicates found) {
        TreeSet<String> pairs = new TreeSet<>();
        found.same().forEach(group -> addPairs(group.ids(), pairs));
        return pairs;
    }

    private static TreeSet<String> suggestedPairs(NameDuplicates found) {
        TreeSet<String> pairs = new TreeSet<>();
        found.suggested().forEach(group -> addPairs(group.ids(), pairs));
        pairs.removeAll(samePairs(found));
        return pairs;
    }

    private static void addPairs(List<String> ids, TreeSet<String> pairs) {
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                pairs.add(ids.get(i) + " " + ids.get(j));
            }
        }
    }
}

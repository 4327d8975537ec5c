// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.place.AuthorityKind;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionalAuthority;
import io.github.ogplocal.model.text.LocalizedText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The places are made up; their names are those of real ones. */
class DuplicateSearchTest {
    private static final int MANY = 100_000;
    private static final int QUARTER = MANY / 4;
    private static final int PART = 16;
    private static final int PAIRED = 480;

    /**
     * A list that is so many times as long may take up to so many times as long: four times what it should, for caches and
     * neighbours, and a fourth of what comparing all pairs would.
     */
    private static final int MOST_TIMES_LONGER = 4 * PART;

    private static NamedPlace place(String id, String scope, String... texts) {
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            names.put(texts[i], texts[i + 1]);
        }
        return new NamedPlace(id, scope, LocalizedText.of(names));
    }

    @Test
    void among_groupsWithinAScope() {
        NameDuplicates found = DuplicateSearch.byRule()
                .among(List.of(
                        place("7", "TN-81", "fr", "Gab\u00e8s", "ar", "\u0642\u0627\u0628\u0633"),
                        place("3", "TN-81", "en", "GABES"),
                        place("5", "TN-81", "fr", "Qabis"),
                        place("1", "TN-51", "fr", "Gabes"),
                        place("4", "TN-81", "fr", "Gab\u00e8s Sud"),
                        place("6", "TN-81", "fr", "G\u0430bes", "ar", "\u0642\u0627\u0628\u0633"),
                        place("2", "TN-51", "ar", "\u0642\u0627\u0628\u0633\u200c")));

        assertThat(found.same())
                .containsExactly(new SameNames("TN-81", List.of("3", "7")), new SameNames("TN-81", List.of("6", "7")));
        assertThat(found.suggested()).containsExactly(new SuggestedNames("TN-81", false, List.of("3", "5", "6", "7")));
        assertThat(found.refused())
                .containsExactly(
                        new RefusedName("2", "ar", List.of(new NameFault(NameFaultKind.JOINER, 4))),
                        new RefusedName("6", "fr", List.of(new NameFault(NameFaultKind.MIXED_SCRIPT, 1))));
    }

    @Test
    void among_suggestsByTableAndSaysSo() {
        List<NamedPlace> places = List.of(
                place("A", "TN-23", "fr", "Bizerte"), place("B", "TN-23", "ar", "\u0628\u0646\u0632\u0631\u062a"));

        assertThat(DuplicateSearch.byRule().among(places).suggested()).isEmpty();
        assertThat(DuplicateSearch.with(AliasTable.tunisia()).among(places).suggested())
                .containsExactly(new SuggestedNames("TN-23", true, List.of("A", "B")));
    }

    @Test
    void among_leavesOutGroupsThatBearOneName() {
        NameDuplicates found = DuplicateSearch.byRule()
                .among(List.of(
                        place("A", "", "fr", "Tinja", "ar", "\u062a\u064a\u0646\u062c\u0629"),
                        place("B", "", "fr", "TINJA", "ar", "\u062a\u064a\u0646\u062c\u0647")));

        assertThat(found.same()).containsExactly(new SameNames("", List.of("A", "B")));
        assertThat(found.suggested()).isEmpty();
    }

    @Test
    void among_refusesTwoPlacesWithOneId() {
        assertThatThrownBy(() -> DuplicateSearch.byRule()
                        .among(List.of(place("A", "x", "fr", "Sfax"), place("A", "y", "fr", "Tunis"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ids must differ");
        assertThatThrownBy(() -> place(" ", "", "fr", "Sfax")).hasMessageContaining("must not be blank");
    }

    /** A municipality and the region around it have one name and are two authorities. */
    @Test
    void place_ofAnAuthorityIsComparedWithItsKindInItsSubdivision() {
        LocalizedText name = LocalizedText.of("fr", "Sfax");
        IsoSubdivisionCode subdivision = IsoSubdivisionCode.parse("TN-61");
        NamedPlace municipality = NamedPlace.of(
                "A-1",
                Municipality.builder()
                        .code(NationalCode.parse("tn-municipality:1"))
                        .name(name)
                        .subdivision(subdivision)
                        .build());
        NamedPlace region = NamedPlace.of(
                "A-2",
                RegionalAuthority.builder()
                        .kind(AuthorityKind.PROVINCE)
                        .code(NationalCode.parse("tn-governorate:1"))
                        .name(name)
                        .subdivision(subdivision)
                        .build());

        assertThat(municipality).isEqualTo(new NamedPlace("A-1", "municipality:TN-61", name));
        assertThat(region.scope()).isEqualTo("province:TN-61");
        assertThat(DuplicateSearch.byRule().among(List.of(municipality, region)).same())
                .isEmpty();
    }

    @Test
    void among_findsEveryPlantedTwinInALongList() {
        List<NamedPlace> places = generated(QUARTER);
        int planted = 0;
        for (int i = 0; i < 1000; i += 10) {
            String text = places.get(i).name().inOrNearest("fr");
            places.add(place("T" + i, "", "en", "  " + text.replace('e', '\u00e9') + " "));
            planted++;
        }
        NameDuplicates found = DuplicateSearch.byRule().among(places);

        assertThat(found.same().stream()
                        .filter(group -> group.ids().get(group.ids().size() - 1).startsWith("T")))
                .hasSize(planted);
    }

    /** Sixteen times the list takes about sixteen times as long; comparing all pairs, the control, takes 256 times. */
    @Test
    void among_growsNearlyAsTheListDoes() {
        List<NamedPlace> all = generated(MANY);
        // The longer one first, so that the shorter one is not slow for being cold.
        long whole = fastest(() -> DuplicateSearch.byRule().among(all));
        long part = fastest(() -> DuplicateSearch.byRule().among(all.subList(0, MANY / PART)));
        System.out.println("duplicates among 100,000 names: " + whole / 1_000_000 + " ms; among 6,250: "
                + part / 1_000_000 + " ms");

        assertThat(whole).isLessThan(MOST_TIMES_LONGER * part);
        long manyPairs = fastest(() -> comparePairs(all.subList(0, PAIRED)));
        long fewPairs = fastest(() -> comparePairs(all.subList(0, PAIRED / PART)));
        assertThat(manyPairs).isGreaterThan(MOST_TIMES_LONGER * fewPairs);
    }

    private static int comparePairs(List<NamedPlace> places) {
        List<PlaceName> names = places.stream()
                .map(place -> PlaceName.of(place.name().inOrNearest("fr")))
                .toList();
        int found = 0;
        for (PlaceName one : names) {
            for (PlaceName other : names) {
                found += NameComparer.byRule().compare(one, other).verdict() == NameVerdict.DIFFERENT ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(names.size());
        return found;
    }

    /** In nanoseconds of this thread's processor time, which other programs on the machine do not lengthen. */
    private static long fastest(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    /** Places of one scope with a Latin and mostly an Arabic name of two or three words, from syllables. */
    private static List<NamedPlace> generated(int count) {
        String[] latin = {
            "ben", "zar", "kha", "sou", "mah", "dia", "ti", "nja", "gha", "r\u00e9", "bou", "cha", "f\u00e2", "le"
        };
        String[] arabic = {
            "\u0628\u0646",
            "\u0632\u0631",
            "\u062e\u0627",
            "\u0633\u0648",
            "\u0645\u062d",
            "\u062f\u064a\u0629",
            "\u0642\u064a",
            "\u0644\u0639"
        };
        Random random = new Random(20261121);
        List<NamedPlace> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String french = name(random, latin);
            places.add(
                    i % 5 == 0
                            ? place("P" + i, "", "fr", french)
                            : place("P" + i, "", "fr", french, "ar", name(random, arabic)));
        }
        return places;
    }

    private static String name(Random random, String[] syllables) {
        StringBuilder name = new StringBuilder();
        int words = 2 + random.nextInt(2);
        for (int word = 0; word < words; word++) {
            name.append(word == 0 ? "" : " ");
            for (int i = 0; i < 3; i++) {
                name.append(syllables[random.nextInt(syllables.length)]);
            }
        }
        return name.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names of places that no rule about sounds brings together: a place with two names, a translated part of a name.
 *
 * <p>A table is data of the caller; whoever relies on suggestions by a table publishes it with the decision. Being listed
 * here makes names suggested for each other, and no more.
 *
 * <p>Immutable and thread-safe. Equality covers the entries in their order.
 */
public final class AliasTable {
    private static final SortedSet<Integer> NOWHERE = Collections.emptySortedSet();

    /** The table without entries. */
    public static final AliasTable NONE = of(List.of());

    /** Initialised when first asked for. */
    private static final class Tunisia {
        private static final String SOURCE = "communes of Tunisia: Arabic names of data.collectiviteslocales.gov.tn, "
                + "Latin names of data4tunisia.org";
        static final AliasTable TABLE = of(List.of(
                alias("Tunis", "تونس العاصمة"),
                alias("La Goulette", "حلق الوادي"),
                alias("Hammam Lif", "حمام الأنف"),
                alias("Bizerte", "بنزرت"),
                alias("Nouvelle Matmata", "مطماطة الجديدة"),
                alias("Zarzis", "جرجيس"),
                alias("Zarzis Nord", "جرجيس الشمالية"),
                alias("Tataouine Sud", "تطاوين الجنوبية")));

        private static Alias alias(String french, String arabic) {
            return new Alias(List.of(french, arabic), SOURCE);
        }

        private Tunisia() {}
    }

    private final List<Alias> entries;
    private final TreeMap<String, SortedSet<Integer>> entriesOfKey = new TreeMap<>();

    private AliasTable(List<Alias> entries) {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            for (String name : entries.get(i).names()) {
                entriesOfKey
                        .computeIfAbsent(PlaceName.of(name).key(), key -> new TreeSet<>())
                        .add(i);
            }
        }
    }

    /** A table of entries, in the order given; a name may stand in several. */
    public static AliasTable of(List<Alias> entries) {
        return new AliasTable(List.copyOf(entries));
    }

    /**
     * Tunisian communes whose Arabic and French official names do not sound alike: another name, or a translated part of
     * one. Not complete; of the 350 official pairs of names the rules alone find nine in ten, and these need no entry.
     */
    public static AliasTable tunisia() {
        return Tunisia.TABLE;
    }

    /** This table's entries, then another's. */
    public AliasTable plus(AliasTable other) {
        List<Alias> both = new ArrayList<>(entries);
        both.addAll(other.entries);
        return of(both);
    }

    /** The entries, in their order. */
    public List<Alias> entries() {
        return entries;
    }

    /** The numbers of the entries that list a name. */
    SortedSet<Integer> listing(PlaceName name) {
        return entriesOfKey.getOrDefault(name.key(), NOWHERE);
    }

    /** The numbers of the entries that list both names. */
    SortedSet<Integer> shared(PlaceName one, PlaceName other) {
        TreeSet<Integer> shared = new TreeSet<>(listing(one));
        shared.retainAll(listing(other));
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AliasTable table && entries.equals(table.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries);
    }

    @Override
    public String toString() {
        return "alias table of " + entries.size() + " entries";
    }
}

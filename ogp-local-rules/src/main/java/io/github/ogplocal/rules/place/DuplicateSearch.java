// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Searches lists of any length for places that may be one.
 *
 * <p>Two places of one scope bear the same name when one of the names of one is, folded, one of the names of the other; they
 * are suggested for each other when they do not, and {@link NameComparer} suggests a name of one for a name of the other.
 * Places are grouped by folded name and by skeleton and never compared in pairs, so the time grows nearly as the list does.
 *
 * <p>The result does not depend on the order of the list.
 *
 * <p>Immutable and thread-safe.
 */
public final class DuplicateSearch {
    private static final Comparator<List<String>> BY_IDS = DuplicateSearch::compareIds;

    private final AliasTable aliases;

    private DuplicateSearch(AliasTable aliases) {
        this.aliases = aliases;
    }

    /** A search by rule alone. */
    public static DuplicateSearch byRule() {
        return new DuplicateSearch(AliasTable.NONE);
    }

    /** A search by rule and by a table. */
    public static DuplicateSearch with(AliasTable aliases) {
        return new DuplicateSearch(requireNonNull(aliases, "aliases"));
    }

    /**
     * Searches a list.
     *
     * @param places in any order
     * @throws IllegalArgumentException if two places have one id
     */
    public NameDuplicates among(Collection<NamedPlace> places) {
        List<NamedPlace> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparing(NamedPlace::id));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException("named places: ids must differ, got one of "
                        + sorted.get(i).id().length() + " characters twice");
            }
        }
        List<RefusedName> refused = new ArrayList<>();
        TreeMap<String, List<Bearer>> scopes = new TreeMap<>();
        for (NamedPlace place : sorted) {
            Bearer bearer = new Bearer(place.id(), names(place, refused));
            scopes.computeIfAbsent(place.scope(), scope -> new ArrayList<>()).add(bearer);
        }
        List<SameNames> same = new ArrayList<>();
        List<SuggestedNames> suggested = new ArrayList<>();
        scopes.forEach((scope, bearers) -> search(scope, bearers, same, suggested));
        return new NameDuplicates(same, suggested, refused);
    }

    /** A place with its folded names, each once. */
    private record Bearer(String id, List<PlaceName> names) {}

    /** Bearers by what they have in common; the groups in the order in which they were begun. */
    private static final class Groups<K> {
        private final Map<K, List<Bearer>> byKey = new HashMap<>();
        private final List<List<Bearer>> all = new ArrayList<>();

        /** Bearers join in the order of their ids; one that is the last of a group already joins no more. */
        void join(K key, Bearer bearer) {
            List<Bearer> group = byKey.get(key);
            if (group == null) {
                group = new ArrayList<>(2);
                byKey.put(key, group);
                all.add(group);
            }
            if (group.isEmpty() || !group.get(group.size() - 1).id().equals(bearer.id())) {
                group.add(bearer);
            }
        }

        /** The groups of two and more. */
        List<List<Bearer>> several() {
            return all.stream().filter(group -> group.size() > 1).toList();
        }
    }

    private static List<PlaceName> names(NamedPlace place, List<RefusedName> refused) {
        List<PlaceName> names = new ArrayList<>(2);
        LocalizedText name = place.name();
        name.toMap().forEach((tag, text) -> {
            NameScan scan = NameScan.of(text);
            if (!scan.faults().isEmpty()) {
                refused.add(new RefusedName(place.id(), tag, scan.faults()));
                return;
            }
            PlaceName folded = PlaceName.scanned(scan);
            if (!names.contains(folded)) {
                names.add(folded);
            }
        });
        return names;
    }

    /** Bearers come in the order of their ids, and so do the members of every group. */
    private void search(
            String scope, List<Bearer> bearers, List<SameNames> allSame, List<SuggestedNames> allSuggested) {
        Groups<String> byKey = new Groups<>();
        Groups<String> bySound = new Groups<>();
        Groups<Integer> byAlias = new Groups<>();
        for (Bearer bearer : bearers) {
            for (PlaceName name : bearer.names()) {
                byKey.join(name.key(), bearer);
                name.skeleton().sounds().forEach(sound -> bySound.join(sound, bearer));
                aliases.listing(name).forEach(entry -> byAlias.join(entry, bearer));
            }
        }
        TreeSet<List<String>> same = new TreeSet<>(BY_IDS);
        byKey.several().forEach(group -> same.add(ids(group)));
        same.forEach(ids -> allSame.add(new SameNames(scope, ids)));
        TreeMap<List<String>, Boolean> suggested = new TreeMap<>(BY_IDS);
        suggest(bySound.several(), false, suggested);
        suggest(byAlias.several(), true, suggested);
        suggested.forEach((ids, byTable) -> allSuggested.add(new SuggestedNames(scope, byTable, ids)));
    }

    private static void suggest(List<List<Bearer>> groups, boolean byTable, Map<List<String>, Boolean> suggested) {
        for (List<Bearer> group : groups) {
            if (!isOneName(group)) {
                suggested.putIfAbsent(ids(group), byTable);
            }
        }
    }

    /** Whether all of a group bear one name. */
    private static boolean isOneName(List<Bearer> group) {
        List<PlaceName> common = new ArrayList<>(group.get(0).names());
        for (Bearer bearer : group) {
            common.retainAll(bearer.names());
            if (common.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> ids(List<Bearer> group) {
        return group.stream().map(Bearer::id).toList();
    }

    private static int compareIds(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int byId = one.get(i).compareTo(other.get(i));
            if (byId != 0) {
                return byId;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Searches lists of any length for places that may be one.
 *
 * <p>Two places of one scope bear the same name when one of the names of one is, folded, one of the names of the other; they
 * are suggested for each other when they do not, and {@link NameComparer} suggests a name of one for a name of the other.
 * Places are sorted by folded name and by skeleton and never compared in pairs, so the time grows with the length of the
 * list times its logarithm.
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

    /** A place with its folded names, by key. */
    private record Bearer(String id, SortedMap<String, PlaceName> names) {}

    private static SortedMap<String, PlaceName> names(NamedPlace place, List<RefusedName> refused) {
        TreeMap<String, PlaceName> names = new TreeMap<>();
        LocalizedText name = place.name();
        name.toMap().forEach((tag, text) -> {
            try {
                PlaceName folded = PlaceName.of(text);
                names.put(folded.key(), folded);
            } catch (RefusedNameException e) {
                refused.add(new RefusedName(place.id(), tag, e.faults()));
            }
        });
        return names;
    }

    /** Bearers come in the order of their ids, and so do the members of every group. */
    private void search(
            String scope, List<Bearer> bearers, List<SameNames> allSame, List<SuggestedNames> allSuggested) {
        TreeMap<String, List<Bearer>> byKey = new TreeMap<>();
        TreeMap<String, List<Bearer>> bySound = new TreeMap<>();
        TreeMap<Integer, List<Bearer>> byAlias = new TreeMap<>();
        for (Bearer bearer : bearers) {
            TreeSet<String> sounds = new TreeSet<>();
            TreeSet<Integer> listed = new TreeSet<>();
            for (PlaceName name : bearer.names().values()) {
                join(byKey, name.key(), bearer);
                sounds.addAll(name.skeleton().sounds());
                listed.addAll(aliases.listing(name));
            }
            sounds.forEach(sound -> join(bySound, sound, bearer));
            listed.forEach(entry -> join(byAlias, entry, bearer));
        }
        TreeSet<List<String>> same = new TreeSet<>(BY_IDS);
        for (List<Bearer> group : byKey.values()) {
            if (group.size() > 1) {
                same.add(ids(group));
            }
        }
        same.forEach(ids -> allSame.add(new SameNames(scope, ids)));
        TreeMap<List<String>, Boolean> suggested = new TreeMap<>(BY_IDS);
        suggest(bySound.values(), false, suggested);
        suggest(byAlias.values(), true, suggested);
        suggested.forEach((ids, byTable) -> allSuggested.add(new SuggestedNames(scope, byTable, ids)));
    }

    private static <K> void join(Map<K, List<Bearer>> groups, K key, Bearer bearer) {
        groups.computeIfAbsent(key, k -> new ArrayList<>(2)).add(bearer);
    }

    private static void suggest(
            Collection<List<Bearer>> groups, boolean byTable, Map<List<String>, Boolean> suggested) {
        for (List<Bearer> group : groups) {
            if (group.size() > 1 && !isOneName(group)) {
                suggested.putIfAbsent(ids(group), byTable);
            }
        }
    }

    /** Whether all of a group bear one name. */
    private static boolean isOneName(List<Bearer> group) {
        TreeSet<String> common = new TreeSet<>(group.get(0).names().keySet());
        for (Bearer bearer : group) {
            common.retainAll(bearer.names().keySet());
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

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list whose places are also found by the projects that its elements are of.
 *
 * <p>What finds them is made when it is first asked for: most courses are only passed through.
 */
final class ByProject<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> elements;
    private final ToIntFunction<T> project;
    private volatile @Nullable Map<Integer, List<Integer>> places;
    private volatile @Nullable Costs costs;

    /** What the elements before each place cost together. */
    private static final class Costs {
        private final Contest contest;
        private final long[] before;

        private Costs(Contest contest, long[] before) {
            this.contest = contest;
            this.before = before;
        }
    }

    private ByProject(List<T> elements, ToIntFunction<T> project) {
        this.elements = elements;
        this.project = project;
    }

    /** A copy; of one that is such a list already, itself. */
    static <T> ByProject<T> copyOf(List<T> elements, ToIntFunction<T> project) {
        return elements instanceof ByProject<T> same ? same : new ByProject<>(List.copyOf(elements), project);
    }

    @Override
    public T get(int place) {
        return elements.get(place);
    }

    @Override
    public int size() {
        return elements.size();
    }

    /** The places of the elements that are of a project, ascending; empty when there are none. */
    List<Integer> placesOf(int number) {
        Map<Integer, List<Integer>> known = places;
        if (known == null) {
            known = new HashMap<>();
            for (int place = 0; place < elements.size(); place++) {
                known.computeIfAbsent(project.applyAsInt(elements.get(place)), key -> new ArrayList<>(1))
                        .add(place);
            }
            places = known;
        }
        return known.getOrDefault(number, List.of());
    }

    /** What the projects of the elements before a place cost together. */
    long costBefore(int place, Contest contest) {
        Costs known = costs;
        if (known == null || known.contest != contest) {
            long[] before = new long[elements.size() + 1];
            for (int i = 0; i < elements.size(); i++) {
                before[i + 1] = before[i] + contest.cost(project.applyAsInt(elements.get(i)));
            }
            known = new Costs(contest, before);
            costs = known;
        }
        return known.before[place];
    }
}

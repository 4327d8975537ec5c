// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Says which of several equal projects comes first. */
@FunctionalInterface
public interface Ties {
    /**
     * The one that comes first.
     *
     * @param tied ascending; at least 2
     */
    int first(List<Integer> tied);

    /** One strict order over all projects, best first. */
    static Ties strict(List<Integer> order) {
        return tied -> Collections.min(tied, (one, other) -> order.indexOf(one) - order.indexOf(other));
    }

    /** A strict order by chance. */
    static List<Integer> shuffled(int projects, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, projects).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    /**
     * What comes out under every strict order over the projects, each result as often as there are ways to it.
     *
     * <p>An order is made up as it is asked for: only answers that contradict none of those before are tried.
     *
     * @param choose asked again and again
     */
    static <T> List<T> everyOrder(int projects, Function<Ties, T> choose) {
        List<T> results = new ArrayList<>();
        List<Integer> script = new ArrayList<>();
        while (true) {
            Explorer explorer = new Explorer(projects, script);
            results.add(choose.apply(explorer));
            int last = explorer.width.size() - 1;
            while (last >= 0 && explorer.taken.get(last) == explorer.width.get(last) - 1) {
                last--;
            }
            if (last < 0) {
                return results;
            }
            script = new ArrayList<>(explorer.taken.subList(0, last));
            script.add(explorer.taken.get(last) + 1);
        }
    }

    /** Answers by a script as far as it goes, then always with the first that is still possible. */
    final class Explorer implements Ties {
        private final List<Integer> script;
        private final List<Integer> taken = new ArrayList<>();
        private final List<Integer> width = new ArrayList<>();
        private final boolean[][] before;

        private Explorer(int projects, List<Integer> script) {
            this.script = script;
            this.before = new boolean[projects][projects];
        }

        @Override
        public int first(List<Integer> tied) {
            List<Integer> possible = tied.stream()
                    .filter(project -> tied.stream().noneMatch(rival -> before[rival][project]))
                    .toList();
            int answer = taken.size() < script.size() ? script.get(taken.size()) : 0;
            taken.add(answer);
            width.add(possible.size());
            int first = possible.get(answer);
            tied.stream().filter(rival -> rival != first).forEach(rival -> put(first, rival));
            return first;
        }

        private void put(int first, int second) {
            for (int one = 0; one < before.length; one++) {
                for (int other = 0; other < before.length; other++) {
                    if ((one == first || before[one][first]) && (other == second || before[second][other])) {
                        before[one][other] = true;
                    }
                }
            }
        }
    }
}

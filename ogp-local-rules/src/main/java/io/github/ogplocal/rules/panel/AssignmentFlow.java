// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.rules.draw.Ticket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A flow of sheets from evaluators, over each evaluator's part of each group, to files.
 *
 * <p>The network: a source, one node for each evaluator, one for each evaluator and group, one for each file, and a sink that
 * the files' needs fill exactly. The arcs from the source carry from the least to the most load; those from an evaluator to a
 * group cost {@code 1, 3, 5, ...} a unit, so that {@code n} units cost {@code n * n}; those from an evaluator's group to a file
 * carry one sheet, and are missing where there is a conflict. A file has one group, so its arcs come from one node of each
 * evaluator. Nothing runs through the sink once all needs are filled, so it is left out.
 */
final class AssignmentFlow {
    private static final byte CONFLICT = 0;
    private static final byte FREE = 1;
    private static final byte READS = 2;
    /** Reads, and will whatever else changes. */
    private static final byte STAYS = 3;

    private final AssignmentRequest request;
    private final List<FileDemand> files;
    private final List<EvaluatorLoad> evaluators;
    private final List<Optional<GroupId>> groups = new ArrayList<>();
    private final int[] groupOf;
    private final byte[][] pairs;
    private final int[] missing;
    private final int[] load;
    private final int[][] inGroup;
    private final int[] room;

    // The nodes: the source, the evaluators, the evaluators' groups, the files.
    private final int firstGroup;
    private final int firstFile;
    private final int nodes;
    private final long[] potential;

    AssignmentFlow(AssignmentRequest request) {
        this.request = request;
        this.files = request.getFiles().stream()
                .sorted(Comparator.comparing(FileDemand::application))
                .toList();
        this.evaluators = request.getEvaluators().stream()
                .sorted(Comparator.comparing(EvaluatorLoad::evaluator))
                .toList();
        TreeSet<GroupId> named = new TreeSet<>();
        files.forEach(file -> file.group().ifPresent(named::add));
        named.forEach(group -> groups.add(Optional.of(group)));
        if (files.stream().anyMatch(file -> file.group().isEmpty())) {
            groups.add(Optional.empty());
        }
        int f = files.size();
        int e = evaluators.size();
        groupOf = files.stream().mapToInt(file -> groups.indexOf(file.group())).toArray();
        missing = files.stream().mapToInt(FileDemand::sheets).toArray();
        pairs = new byte[f][e];
        for (byte[] row : pairs) {
            Arrays.fill(row, FREE);
        }
        TreeMap<ApplicationId, Integer> fileAt = new TreeMap<>();
        for (int j = 0; j < f; j++) {
            fileAt.put(files.get(j).application(), j);
        }
        TreeMap<EvaluatorId, Integer> evaluatorAt = new TreeMap<>();
        for (int i = 0; i < e; i++) {
            evaluatorAt.put(evaluators.get(i).evaluator(), i);
        }
        for (Conflict conflict : request.getConflicts()) {
            pairs[fileAt.getOrDefault(conflict.application(), -1)][evaluatorAt.getOrDefault(conflict.evaluator(), -1)] =
                    CONFLICT;
        }
        load = new int[e];
        room = new int[e];
        inGroup = new int[e][groups.size()];
        firstGroup = 1 + e;
        firstFile = firstGroup + e * groups.size();
        nodes = firstFile + f;
        potential = new long[nodes];
    }

    /** Gives everybody the least load, as far as it goes; a certificate when it does not go far enough. */
    Optional<AssignmentCertificate> fillLeastLoads() {
        for (int i = 0; i < room.length; i++) {
            room[i] = evaluators.get(i).least();
        }
        fill();
        for (int i = 0; i < room.length; i++) {
            if (room[i] > 0) {
                return Optional.of(loadsCertificate(i));
            }
        }
        return Optional.empty();
    }

    /** Gives every file its sheets, as far as that goes, and takes no load away; a certificate when it does not go far enough. */
    Optional<AssignmentCertificate> fillFiles() {
        for (int i = 0; i < room.length; i++) {
            room[i] = evaluators.get(i).most() - load[i];
        }
        fill();
        for (int j = 0; j < missing.length; j++) {
            if (missing[j] > 0) {
                return Optional.of(filesCertificate(j));
            }
        }
        return Optional.empty();
    }

    /** Augments from each file until nothing more goes. A file from which nothing went will not be reached later either. */
    private void fill() {
        for (int j = 0; j < missing.length; j++) {
            while (missing[j] > 0 && augment(j)) {
                missing[j]--;
            }
        }
    }

    private boolean augment(int start) {
        int[] fileBefore = new int[evaluators.size()];
        int[] evaluatorBefore = new int[files.size()];
        Arrays.fill(fileBefore, -1);
        Arrays.fill(evaluatorBefore, -1);
        boolean[] met = new boolean[files.size()];
        met[start] = true;
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        while (!queue.isEmpty()) {
            int j = queue.remove();
            for (int i = 0; i < fileBefore.length; i++) {
                if (pairs[j][i] != FREE || fileBefore[i] >= 0) {
                    continue;
                }
                fileBefore[i] = j;
                if (room[i] > 0) {
                    room[i]--;
                    load[i]++;
                    shift(start, i, fileBefore, evaluatorBefore);
                    return true;
                }
                for (int other = 0; other < met.length; other++) {
                    if (!met[other] && pairs[other][i] == READS) {
                        met[other] = true;
                        evaluatorBefore[other] = i;
                        queue.add(other);
                    }
                }
            }
        }
        return false;
    }

    /** Along the path that was found, from its end: each file takes the evaluator it was reached by and gives up the next. */
    private void shift(int start, int last, int[] fileBefore, int[] evaluatorBefore) {
        int i = last;
        while (true) {
            int j = fileBefore[i];
            set(j, i, READS);
            if (j == start) {
                return;
            }
            i = evaluatorBefore[j];
            set(j, i, FREE);
        }
    }

    private void set(int j, int i, byte state) {
        pairs[j][i] = state;
        inGroup[i][groupOf[j]] += state == FREE ? -1 : 1;
    }

    /** From a file that misses a sheet: who could read it, what they read instead, who could read that, and so on. */
    private AssignmentCertificate filesCertificate(int start) {
        boolean[] met = new boolean[files.size()];
        boolean[] asked = new boolean[evaluators.size()];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        met[start] = true;
        queue.add(start);
        while (!queue.isEmpty()) {
            int j = queue.remove();
            for (int i = 0; i < asked.length; i++) {
                if (pairs[j][i] == FREE && !asked[i]) {
                    asked[i] = true;
                    for (int other = 0; other < met.length; other++) {
                        if (!met[other] && pairs[other][i] == READS) {
                            met[other] = true;
                            queue.add(other);
                        }
                    }
                }
            }
        }
        int[] free = new int[asked.length];
        int needed = 0;
        for (int j = 0; j < met.length; j++) {
            if (met[j]) {
                needed += files.get(j).sheets();
                count(j, free, 1);
            }
        }
        // Fewer files are easier to check: each is left out without which the sum is still too small.
        for (int j = met.length - 1; j >= 0; j--) {
            if (met[j]) {
                count(j, free, -1);
                needed -= files.get(j).sheets();
                if (needed > given(free)) {
                    met[j] = false;
                } else {
                    count(j, free, 1);
                    needed += files.get(j).sheets();
                }
            }
        }
        List<ApplicationId> ids = new ArrayList<>();
        for (int j = 0; j < met.length; j++) {
            if (met[j]) {
                ids.add(files.get(j).application());
            }
        }
        return AssignmentCertificate.ofFiles(request, ids);
    }

    private void count(int j, int[] free, int by) {
        for (int i = 0; i < free.length; i++) {
            free[i] += pairs[j][i] == CONFLICT ? 0 : by;
        }
    }

    private int given(int[] free) {
        int given = 0;
        for (int i = 0; i < free.length; i++) {
            given += Math.min(evaluators.get(i).most(), free[i]);
        }
        return given;
    }

    /** From an evaluator who reads too little: what more there is to read, who reads it instead, and so on. */
    private AssignmentCertificate loadsCertificate(int start) {
        boolean[] met = new boolean[evaluators.size()];
        boolean[] wanted = new boolean[files.size()];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        met[start] = true;
        queue.add(start);
        while (!queue.isEmpty()) {
            int i = queue.remove();
            for (int j = 0; j < wanted.length; j++) {
                if (pairs[j][i] == FREE && !wanted[j]) {
                    wanted[j] = true;
                    for (int other = 0; other < met.length; other++) {
                        if (!met[other] && pairs[j][other] == READS) {
                            met[other] = true;
                            queue.add(other);
                        }
                    }
                }
            }
        }
        for (int i = met.length - 1; i >= 0; i--) {
            if (met[i]) {
                met[i] = false;
                met[i] = asked(met) <= taken(met);
            }
        }
        List<EvaluatorId> ids = new ArrayList<>();
        for (int i = 0; i < met.length; i++) {
            if (met[i]) {
                ids.add(evaluators.get(i).evaluator());
            }
        }
        return AssignmentCertificate.ofLoads(request, ids);
    }

    private int asked(boolean[] chosen) {
        int asked = 0;
        for (int i = 0; i < chosen.length; i++) {
            asked += chosen[i] ? evaluators.get(i).least() : 0;
        }
        return asked;
    }

    private int taken(boolean[] chosen) {
        int taken = 0;
        for (int j = 0; j < pairs.length; j++) {
            int free = 0;
            for (int i = 0; i < chosen.length; i++) {
                free += chosen[i] && pairs[j][i] != CONFLICT ? 1 : 0;
            }
            taken += Math.min(files.get(j).sheets(), free);
        }
        return taken;
    }

    /** Cancels circles of negative cost until there is none; then the sum of the squares is the smallest. */
    void makeEven() {
        while (true) {
            Circle circle = new Circle();
            int on = circle.find();
            if (on < 0) {
                System.arraycopy(circle.distance, 0, potential, 0, nodes);
                return;
            }
            circle.cancel(on);
        }
    }

    /** Something that is done for every arc along which one more unit could flow. */
    private interface Arc {
        void visit(int from, int to, long cost);
    }

    /** All arcs along which one more unit could flow, or one less flow the other way. */
    private void arcs(Arc arc) {
        for (int i = 0; i < evaluators.size(); i++) {
            if (load[i] > evaluators.get(i).least()) {
                arc.visit(1 + i, 0, 0);
            }
            if (load[i] < evaluators.get(i).most()) {
                arc.visit(0, 1 + i, 0);
            }
            for (int g = 0; g < groups.size(); g++) {
                int count = inGroup[i][g];
                arc.visit(1 + i, groupNode(i, g), 2L * count + 1);
                if (count > 0) {
                    arc.visit(groupNode(i, g), 1 + i, 1 - 2L * count);
                }
            }
        }
        for (int j = 0; j < pairs.length; j++) {
            for (int i = 0; i < evaluators.size(); i++) {
                if (pairs[j][i] == FREE) {
                    arc.visit(groupNode(i, groupOf[j]), firstFile + j, 0);
                } else if (pairs[j][i] == READS) {
                    arc.visit(firstFile + j, groupNode(i, groupOf[j]), 0);
                }
            }
        }
    }

    private int groupNode(int i, int g) {
        return firstGroup + i * groups.size() + g;
    }

    /** One unit more along an arc. */
    private void push(int from, int to) {
        if (to == 0) {
            load[from - 1]--;
        } else if (from == 0) {
            load[to - 1]++;
        } else if (from >= firstFile) {
            pairs[from - firstFile][evaluatorOfGroup(to)] = FREE;
        } else if (to >= firstFile) {
            pairs[to - firstFile][evaluatorOfGroup(from)] = READS;
        } else if (to >= firstGroup) {
            inGroup[evaluatorOfGroup(to)][(to - firstGroup) % groups.size()]++;
        } else {
            inGroup[evaluatorOfGroup(from)][(from - firstGroup) % groups.size()]--;
        }
    }

    private int evaluatorOfGroup(int node) {
        return (node - firstGroup) / groups.size();
    }

    /** A search for a circle of negative cost, by Bellman and Ford, from all nodes at once. */
    private final class Circle {
        private final long[] distance = new long[nodes];
        private final int[] before = new int[nodes];
        private boolean changed;

        /** A node on a circle of negative cost; -1 when there is none, and then the distances are shortest. */
        int find() {
            Arrays.fill(before, -1);
            while (true) {
                changed = false;
                arcs((from, to, cost) -> {
                    if (distance[from] + cost < distance[to]) {
                        distance[to] = distance[from] + cost;
                        before[to] = from;
                        changed = true;
                    }
                });
                if (!changed) {
                    return -1;
                }
                int on = onCircle();
                if (on >= 0) {
                    return on;
                }
            }
        }

        /** Arcs to the nodes from those before them form a circle only if its cost is negative. */
        private int onCircle() {
            int[] metFrom = new int[nodes];
            for (int start = 0; start < nodes; start++) {
                int node = start;
                while (node >= 0 && metFrom[node] == 0) {
                    metFrom[node] = start + 1;
                    node = before[node];
                }
                if (node >= 0 && metFrom[node] == start + 1) {
                    return node;
                }
            }
            return -1;
        }

        void cancel(int on) {
            int to = on;
            do {
                int from = before[to];
                push(from, to);
                to = from;
            } while (to != on);
        }
    }

    /** Takes the first of the best assignments in the order of the pairs. */
    void takeFirst() {
        int[] left = files.stream().mapToInt(FileDemand::sheets).toArray();
        int[] rest = evaluators.stream().mapToInt(EvaluatorLoad::most).toArray();
        for (int[] pair : ordered()) {
            int j = pair[0];
            int i = pair[1];
            if (left[j] == 0 || rest[i] == 0 || pairs[j][i] == CONFLICT) {
                continue;
            }
            if (pairs[j][i] == READS || exchange(j, i)) {
                pairs[j][i] = STAYS;
                left[j]--;
                rest[i]--;
            }
        }
    }

    private List<int[]> ordered() {
        List<int[]> all = new ArrayList<>();
        for (int j = 0; j < files.size(); j++) {
            for (int i = 0; i < evaluators.size(); i++) {
                all.add(new int[] {j, i});
            }
        }
        if (request.getSeed().isPresent()) {
            String seed = request.getSeed().get();
            Ticket[][] tickets = new Ticket[files.size()][evaluators.size()];
            for (int[] pair : all) {
                tickets[pair[0]][pair[1]] = Ticket.ofTexts(List.of(
                        Assigner.DOMAIN,
                        seed,
                        files.get(pair[0]).application().value(),
                        evaluators.get(pair[1]).evaluator().value()));
            }
            all.sort(Comparator.comparing(pair -> tickets[pair[0]][pair[1]]));
        }
        return all;
    }

    /**
     * Lets an evaluator read a file in exchange for something that costs nothing, if that can be.
     *
     * <p>With the potentials no arc costs less than nothing, so a circle costs nothing when none of its arcs does. Pushing
     * along it makes no other arc cheaper than that, and so the potentials stay good.
     */
    private boolean exchange(int j, int i) {
        int start = firstFile + j;
        int end = groupNode(i, groupOf[j]);
        if (potential[end] != potential[start]) {
            return false;
        }
        int[] before = new int[nodes];
        Arrays.fill(before, -1);
        before[start] = start;
        int[] queue = new int[nodes];
        int tail = 0;
        queue[tail++] = start;
        for (int head = 0; head < tail && before[end] < 0; head++) {
            tail = visit(queue[head], before, queue, tail);
        }
        if (before[end] < 0) {
            return false;
        }
        for (int node = end; node != start; node = before[node]) {
            push(before[node], node);
        }
        push(end, start);
        return true;
    }

    /** Adds the nodes that are reached from a node for nothing to a queue; gives its new end. */
    private int visit(int from, int[] before, int[] queue, int tail) {
        int end = tail;
        int e = evaluators.size();
        if (from == 0) {
            for (int i = 0; i < e; i++) {
                if (load[i] < evaluators.get(i).most()) {
                    end = reach(from, 1 + i, 0, before, queue, end);
                }
            }
        } else if (from < firstGroup) {
            int i = from - 1;
            if (load[i] > evaluators.get(i).least()) {
                end = reach(from, 0, 0, before, queue, end);
            }
            for (int g = 0; g < groups.size(); g++) {
                end = reach(from, groupNode(i, g), 2L * inGroup[i][g] + 1, before, queue, end);
            }
        } else if (from < firstFile) {
            int i = evaluatorOfGroup(from);
            int g = (from - firstGroup) % groups.size();
            if (inGroup[i][g] > 0) {
                end = reach(from, 1 + i, 1 - 2L * inGroup[i][g], before, queue, end);
            }
            for (int j = 0; j < pairs.length; j++) {
                if (groupOf[j] == g && pairs[j][i] == FREE) {
                    end = reach(from, firstFile + j, 0, before, queue, end);
                }
            }
        } else {
            int j = from - firstFile;
            for (int i = 0; i < e; i++) {
                if (pairs[j][i] == READS) {
                    end = reach(from, groupNode(i, groupOf[j]), 0, before, queue, end);
                }
            }
        }
        return end;
    }

    private int reach(int from, int to, long cost, int[] before, int[] queue, int tail) {
        if (before[to] >= 0 || cost + potential[from] - potential[to] != 0) {
            return tail;
        }
        before[to] = from;
        queue[tail] = to;
        return tail + 1;
    }

    Assignment assignment() {
        AssignmentBuilder assignment = Assignment.builder().seed(request.getSeed());
        for (int j = 0; j < files.size(); j++) {
            TreeSet<EvaluatorId> readers = new TreeSet<>();
            for (int i = 0; i < evaluators.size(); i++) {
                if (pairs[j][i] >= READS) {
                    readers.add(evaluators.get(i).evaluator());
                }
            }
            assignment.addFiles(new AssignedFile(files.get(j).application(), readers));
        }
        for (int i = 0; i < evaluators.size(); i++) {
            SortedMap<GroupId, Integer> ofGroups = new TreeMap<>();
            for (int g = 0; g < groups.size(); g++) {
                if (groups.get(g).isPresent()) {
                    ofGroups.put(groups.get(g).get(), inGroup[i][g]);
                }
            }
            assignment.addEvaluators(new AssignedLoad(evaluators.get(i).evaluator(), load[i], ofGroups));
        }
        for (int g = 0; g < groups.size(); g++) {
            int sheets = 0;
            int least = Integer.MAX_VALUE;
            int most = 0;
            for (int[] counts : inGroup) {
                sheets += counts[g];
                least = Math.min(least, counts[g]);
                most = Math.max(most, counts[g]);
            }
            assignment.addGroups(new GroupBalance(groups.get(g), sheets, least, most));
        }
        return assignment.build();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts and their sums as a circulation: every count and every sum is a flow along an arc, and at every node what comes in
 * goes out again. Both tables with a total and tables with two margins are such, so what somebody can work out from the
 * counts that are shown is a question of flows, and has an exact answer in whole numbers.
 *
 * <p>From a total, flows go to each row, from there through the counts to the columns, and back to the total.
 */
final class CountNetwork {
    /** Outweighs any sum of counts, so that margins are hidden only where no counts can be. */
    private static final long MARGIN = 1L << 52;

    private record Arc(int from, int to, long value, boolean margin) {}

    private final List<Arc> arcs = new ArrayList<>();
    private final List<Boolean> hidden = new ArrayList<>();
    /** The arcs at each node. */
    private final List<List<Integer>> ends = new ArrayList<>();

    private final boolean zerosShown;

    CountNetwork(boolean zerosShown) {
        this.zerosShown = zerosShown;
    }

    int node() {
        ends.add(new ArrayList<>());
        return ends.size() - 1;
    }

    /** Adds a count, or a margin; its index is the number of those added before. */
    int add(int from, int to, long value, boolean margin) {
        arcs.add(new Arc(from, to, value, margin));
        hidden.add(false);
        ends.get(from).add(arcs.size() - 1);
        ends.get(to).add(arcs.size() - 1);
        return arcs.size() - 1;
    }

    boolean isHidden(int arc) {
        return hidden.get(arc);
    }

    /**
     * Hides every small count, and further ones until each small count could, for all that is still shown, be {@code least}
     * or more.
     */
    void hideBelow(long least) {
        List<Integer> small = new ArrayList<>();
        for (int i = 0; i < arcs.size(); i++) {
            long value = arcs.get(i).value();
            if (value < least && (value > 0 || !zerosShown)) {
                hidden.set(i, true);
                small.add(i);
            }
        }
        // Hiding more never narrows what another count could be, so one pass is enough.
        for (int arc : small) {
            leaveRoom(arc, least - arcs.get(arc).value());
        }
    }

    /** Hides counts until one that is hidden could be larger by {@code room}, others changing with it. */
    private void leaveRoom(int arc, long room) {
        long[] change = new long[arcs.size()];
        long got = 0;
        while (got < room) {
            got += widen(arc, room - got, change);
        }
    }

    /** Finds the way round that hides least, hides what it leads over, and sends a flow along it. */
    private long widen(int arc, long most, long[] change) {
        int start = arcs.get(arc).to();
        int end = arcs.get(arc).from();
        long[] cost = new long[ends.size()];
        int[] by = new int[ends.size()];
        boolean[] done = new boolean[ends.size()];
        Arrays.fill(cost, Long.MAX_VALUE);
        Arrays.fill(by, -1);
        cost[start] = 0;
        int node = start;
        while (node >= 0 && node != end) {
            done[node] = true;
            for (int i : ends.get(node)) {
                if (i != arc) {
                    relax(i, node, cost, by, change);
                }
            }
            node = -1;
            for (int next = 0; next < done.length; next++) {
                if (!done[next] && cost[next] < Long.MAX_VALUE && (node < 0 || cost[next] < cost[node])) {
                    node = next;
                }
            }
        }
        if (node < 0) {
            throw new IllegalStateException("count network: a count is larger than a sum that it is part of");
        }
        long sent = most;
        for (int at = end; at != start; at = before(by[at], at)) {
            hidden.set(by[at], true);
            sent = Math.min(sent, capacity(by[at], before(by[at], at), change));
        }
        for (int at = end; at != start; at = before(by[at], at)) {
            change[by[at]] += arcs.get(by[at]).to() == at ? sent : -sent;
        }
        return sent;
    }

    private void relax(int i, int node, long[] cost, int[] by, long[] change) {
        Arc arc = arcs.get(i);
        boolean mayHide = hidden.get(i) || arc.value() > 0 || !zerosShown;
        if (!mayHide || capacity(i, node, change) <= 0) {
            return;
        }
        long price = hidden.get(i) ? 0 : arc.value() + 1 + (arc.margin() ? MARGIN : 0);
        int other = arc.from() == node ? arc.to() : arc.from();
        if (cost[node] + price < cost[other]) {
            cost[other] = cost[node] + price;
            by[other] = i;
        }
    }

    /** How much the flow from a node along an arc can grow: without end forwards, to the least it can be backwards. */
    private long capacity(int i, int node, long[] change) {
        Arc arc = arcs.get(i);
        // Where zeros are shown, a hidden count is known not to be one.
        long floor = zerosShown ? 1 : 0;
        return arc.from() == node ? Long.MAX_VALUE : Math.max(0, arc.value() + change[i] - floor);
    }

    private int before(int arc, int node) {
        return arcs.get(arc).from() == node ? arcs.get(arc).to() : arcs.get(arc).from();
    }
}

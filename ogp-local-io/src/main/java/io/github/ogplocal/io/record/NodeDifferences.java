// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where two trees differ: at leaves, and where one has a member or element that the other has not. */
final class NodeDifferences {
    /** Numbers, fractions, digests, times: nothing that anybody could have written as a text. */
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,30}([./][0-9]{1,30})?|[0-9a-f]{64}");
    /** Members that hold codes and ids. */
    private static final Set<String> CLOSED = Set.of(
            "application",
            "status",
            "proposedStatus",
            "group",
            "line",
            "rule",
            "reason",
            "verdict",
            "says",
            "cut",
            "decidedBy",
            "criterion",
            "evaluator",
            "pipeline",
            "format",
            "library",
            "id",
            "name",
            "band");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,99}");

    /** Takes what is found. */
    interface Sink {
        void add(String pointer, DifferenceCode code, Optional<String> stated, Optional<String> recomputed);
    }

    private final DifferenceCode leaf;
    private final Sink sink;

    private NodeDifferences(DifferenceCode leaf, Sink sink) {
        this.leaf = leaf;
        this.sink = sink;
    }

    /**
     * Compares.
     *
     * @param leaf the code for values that differ
     */
    static void find(Node stated, Node right, DifferenceCode leaf, Sink sink) {
        if (!stated.equals(right)) {
            new NodeDifferences(leaf, sink).compare(stated, right, "", "");
        }
    }

    private void compare(Node stated, Node right, String pointer, String key) {
        if (stated instanceof Node.Members one && right instanceof Node.Members other) {
            TreeSet<String> keys = new TreeSet<>(one.members().keySet());
            keys.addAll(other.members().keySet());
            for (String member : keys) {
                at(
                        Optional.ofNullable(one.members().get(member)),
                        Optional.ofNullable(other.members().get(member)),
                        pointer + "/" + CanonicalJson.escape(member),
                        member);
            }
        } else if (stated instanceof Node.Elements one && right instanceof Node.Elements other) {
            int most = Math.max(one.elements().size(), other.elements().size());
            for (int i = 0; i < most; i++) {
                at(
                        i < one.elements().size() ? Optional.of(one.elements().get(i)) : Optional.empty(),
                        i < other.elements().size()
                                ? Optional.of(other.elements().get(i))
                                : Optional.empty(),
                        pointer + "/" + i,
                        key);
            }
        } else if (!stated.equals(right)) {
            sink.add(pointer, leaf, shown(stated, key), shown(right, key));
        }
    }

    private void at(Optional<Node> stated, Optional<Node> right, String pointer, String key) {
        if (stated.isEmpty()) {
            sink.add(pointer, DifferenceCode.MISSING_PART, Optional.empty(), right.flatMap(node -> shown(node, key)));
        } else if (right.isEmpty()) {
            sink.add(
                    pointer,
                    DifferenceCode.ADDITIONAL_PART,
                    stated.flatMap(node -> shown(node, key)),
                    Optional.empty());
        } else {
            compare(stated.get(), right.get(), pointer, key);
        }
    }

    private static Optional<String> shown(Node node, String key) {
        if (node instanceof Node.Numeral numeral
                && FIGURE.matcher(numeral.literal()).matches()) {
            return Optional.of(numeral.literal());
        }
        if (node instanceof Node.Word word) {
            return Optional.of(word.literal());
        }
        boolean shown = node instanceof Node.Text text
                && (FIGURE.matcher(text.text()).matches()
                        || (CLOSED.contains(key) && CODE.matcher(text.text()).matches()));
        return shown ? Optional.of(((Node.Text) node).text()) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** An insider: changes what a record holds and computes all digests anew, as anybody can. */
final class Forger {
    private Forger() {}

    /** The files with all digests computed anew. Bytes stay as they are, save those of the two files that hold digests. */
    static Map<String, byte[]> resealed(Map<String, byte[]> files) {
        try {
            Map<String, Node> trees = new TreeMap<>();
            for (String name : RecordFiles.ALL) {
                trees.put(name, NodeReader.read(files.get(name)));
            }
            Map<String, byte[]> sealed = new TreeMap<>(files);
            Node record = trees.get(RecordFiles.RECORD);
            sealed.put(RecordFiles.DIGESTS, CanonicalJson.strict(RecordFiles.tree(RecordFiles.digests(trees, record))));
            List<Node> listed = new ArrayList<>();
            for (String name : RecordFiles.LISTED) {
                listed.add(RecordFiles.tree(new RecordedFile(name, Sha256.of().hex(sealed.get(name)))));
            }
            TreeMap<String, Node> members = new TreeMap<>(RecordFiles.members(record));
            members.put("files", new Node.Elements(listed));
            members.put("digest", new Node.Text(RecordFiles.head(new Node.Members(members))));
            sealed.put(RecordFiles.RECORD, CanonicalJson.strict(new Node.Members(members)));
            return sealed;
        } catch (NotJson e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files with the text of one changed, and not sealed anew. */
    static Map<String, byte[]> changed(Map<String, byte[]> files, String name, UnaryOperator<String> change) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        String before = new String(changed.get(name), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("forger: nothing was changed in " + name);
        }
        changed.put(name, after.getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    /** The files with a value of one changed; the file is canonical again, and not sealed anew. */
    static Map<String, byte[]> changedTree(Map<String, byte[]> files, String name, UnaryOperator<Node> change) {
        return changed(files, name, text -> {
            try {
                return new String(CanonicalJson.strict(change.apply(NodeReader.read(text))), StandardCharsets.UTF_8);
            } catch (NotJson e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A change of the value at a pointer, for {@link #changedTree}; the members on the way must be there. */
    static UnaryOperator<Node> at(String pointer, UnaryOperator<Node> change) {
        if (pointer.isEmpty()) {
            return change;
        }
        int end = pointer.indexOf('/', 1) < 0 ? pointer.length() : pointer.indexOf('/', 1);
        String name = pointer.substring(1, end);
        UnaryOperator<Node> inner = at(pointer.substring(end), change);
        return node -> {
            if (node instanceof Node.Elements list) {
                List<Node> elements = new ArrayList<>(list.elements());
                elements.set(Integer.parseInt(name), inner.apply(elements.get(Integer.parseInt(name))));
                return new Node.Elements(elements);
            }
            TreeMap<String, Node> members = new TreeMap<>(RecordFiles.members(node));
            members.put(name, inner.apply(members.getOrDefault(name, new Node.Members(new TreeMap<>()))));
            return new Node.Members(members);
        };
    }
}

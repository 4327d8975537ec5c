// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import io.github.ogplocal.io.OgpLocalJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a record as trees and bytes, and the digests over them. */
final class RecordFiles {
    static final String CERTIFICATE = "certificate.json";
    static final String DIGESTS = "digests.json";
    static final String DOCUMENTS = "documents.json";
    static final String OUTCOME = "outcome.json";
    static final String PROCEDURE = "procedure.json";
    static final String RECORD = "record.json";

    /** The files whose parts have digests, beside the record's own. */
    static final List<String> CONTENT = List.of(CERTIFICATE, DOCUMENTS, OUTCOME, PROCEDURE);
    /** The files that the record lists. */
    static final List<String> LISTED = List.of(CERTIFICATE, DIGESTS, DOCUMENTS, OUTCOME, PROCEDURE);

    static final List<String> ALL = List.of(CERTIFICATE, DIGESTS, DOCUMENTS, OUTCOME, PROCEDURE, RECORD);

    private static final String EARLIER_STAGE = "earlierStage";

    private RecordFiles() {}

    /** The tree of a value as our JSON writes it. */
    static Node tree(Object value) {
        try {
            return NodeReader.read(OgpLocalJson.write(value));
        } catch (NotJson e) {
            throw new IllegalStateException("record: what was written must be JSON", e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
    private record Sortable(Node node, byte[] bytes) {}

    /** The documents with every list that means no order in the order of its elements' canonical bytes. */
    static Node sorted(Node documents) {
        SortedMap<String, Node> members = new TreeMap<>();
        members(documents).forEach((key, value) -> {
            if (value instanceof Node.Elements list) {
                List<Sortable> elements = new ArrayList<>();
                list.elements().forEach(element -> elements.add(new Sortable(element, CanonicalJson.strict(element))));
                elements.sort((one, other) -> Arrays.compareUnsigned(one.bytes(), other.bytes()));
                members.put(
                        key,
                        new Node.Elements(elements.stream().map(Sortable::node).toList()));
            } else {
                members.put(key, key.equals(EARLIER_STAGE) ? sorted(value) : value);
            }
        });
        return new Node.Members(members);
    }

    static SortedMap<String, Node> members(Node node) {
        return node instanceof Node.Members object ? object.members() : new TreeMap<>();
    }

    /** The parts of a file with their digests, in their order. */
    static Map<String, String> parts(String file, Node node) {
        Map<String, String> parts = new LinkedHashMap<>();
        addParts(file, node, "", parts);
        return parts;
    }

    private static void addParts(String file, Node node, String pointer, Map<String, String> parts) {
        if (node instanceof Node.Members object && !object.members().isEmpty()) {
            for (Map.Entry<String, Node> member : object.members().entrySet()) {
                addParts(file, member.getValue(), pointer + "/" + CanonicalJson.escape(member.getKey()), parts);
            }
        } else if (node instanceof Node.Elements list && !list.elements().isEmpty()) {
            for (int i = 0; i < list.elements().size(); i++) {
                addPart(file, list.elements().get(i), pointer + "/" + i, parts);
            }
        } else {
            addPart(file, node, pointer, parts);
        }
    }

    private static void addPart(String file, Node node, String pointer, Map<String, String> parts) {
        parts.put(pointer, Sha256.of("ogp-local/record-part/v1", file, pointer).hex(CanonicalJson.strict(node)));
    }

    /** What of {@code record.json} has digests of its parts: all but what the digests go into themselves. */
    static Node withoutDigests(Node record) {
        SortedMap<String, Node> members = new TreeMap<>(members(record));
        members.remove("files");
        members.remove("digest");
        return new Node.Members(members);
    }

    /** The head of a record. */
    static String head(Node record) {
        SortedMap<String, Node> members = new TreeMap<>(members(record));
        members.remove("digest");
        return Sha256.of("ogp-local/record/v1").hex(CanonicalJson.strict(new Node.Members(members)));
    }

    /** {@code digests.json} for the content and the record's own file. */
    static RecordDigests digests(Map<String, Node> content, Node record) {
        List<DigestedFile> files = new ArrayList<>();
        for (String name : CONTENT) {
            Node node = content.get(name);
            if (node != null) {
                files.add(digested(name, node));
            }
        }
        files.add(digested(RECORD, withoutDigests(record)));
        return new RecordDigests(RecordDigests.FORMAT, files);
    }

    private static DigestedFile digested(String name, Node node) {
        List<DigestedPart> parts = new ArrayList<>();
        parts(name, node).forEach((pointer, sha256) -> parts.add(new DigestedPart(pointer, sha256)));
        return new DigestedFile(name, parts);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

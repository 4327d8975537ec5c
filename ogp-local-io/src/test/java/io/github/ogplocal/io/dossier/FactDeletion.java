// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes single facts out of a document: one value, or one text in all its languages, and what is empty without it. */
final class FactDeletion {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern TAG = Pattern.compile("[a-z]{2}");

    private final String document;

    FactDeletion(String document) {
        this.document = document;
    }

    /** The facts, as pointers, in the order of the document. */
    List<String> facts() {
        List<String> facts = new ArrayList<>();
        addFacts(tree(), "", facts);
        return facts;
    }

    /** The document without one fact. */
    String without(String fact) {
        JsonNode tree = tree();
        String gone = fact;
        do {
            int slash = gone.lastIndexOf('/');
            JsonNode whole = tree.at(gone.substring(0, slash));
            if (whole instanceof ObjectNode object) {
                object.remove(gone.substring(slash + 1));
            } else {
                ((ArrayNode) whole).remove(Integer.parseInt(gone.substring(slash + 1)));
            }
            gone = gone.substring(0, slash);
        } while (!gone.isEmpty() && tree.at(gone).isEmpty());
        return tree.toString();
    }

    private JsonNode tree() {
        try {
            return MAPPER.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addFacts(JsonNode node, String pointer, List<String> facts) {
        if (node.isValueNode() || isText(node)) {
            facts.add(pointer);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addFacts(node.get(i), pointer + "/" + i, facts);
            }
        } else {
            Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                addFacts(field.getValue(), pointer + "/" + field.getKey(), facts);
            }
        }
    }

    /** A text in its languages is one fact. */
    private static boolean isText(JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            return false;
        }
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            if (!TAG.matcher(names.next()).matches()) {
                return false;
            }
        }
        return true;
    }
}

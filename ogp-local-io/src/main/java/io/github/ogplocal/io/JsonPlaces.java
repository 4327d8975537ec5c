// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds where in a document that has been read the problems stand that were found in its values later. */
public final class JsonPlaces {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private JsonPlaces() {}

    /**
     * The problems with line and column; one whose pointer leads to nothing in the document, such as a missing key, gets
     * those of the nearest object or array around it.
     *
     * @param document what was read, unchanged since
     * @param problems in any order; those that have a line already keep it
     * @return the problems in the order in which they were given
     * @throws IOException if the bytes cannot be read, or are no JSON any more
     */
    public static List<Problem> locate(Path document, List<Problem> problems) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            return locate(in, problems);
        }
    }

    /** Locates problems as {@link #locate(Path, List)} does; the stream is left open. */
    public static List<Problem> locate(InputStream document, List<Problem> problems) throws IOException {
        Map<String, int[]> places = places(document, wanted(problems));
        List<Problem> located = new ArrayList<>();
        for (Problem problem : problems) {
            String pointer = problem.pointer();
            while (!places.containsKey(pointer) && !pointer.isEmpty()) {
                pointer = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
            }
            int[] place = places.get(pointer);
            located.add(
                    problem.line() > 0 || place == null
                            ? problem
                            : Problem.of(problem.code(), problem.pointer(), place[0], place[1], problem.arguments()));
        }
        return List.copyOf(located);
    }

    /** The pointers of the problems and of everything around them. */
    private static Set<String> wanted(List<Problem> problems) {
        TreeSet<String> wanted = new TreeSet<>();
        for (Problem problem : problems) {
            String pointer = problem.pointer();
            while (wanted.add(pointer) && pointer.lastIndexOf('/') >= 0) {
                pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            }
            wanted.add("");
        }
        return wanted;
    }

    private static Map<String, int[]> places(InputStream document, Set<String> wanted) throws IOException {
        Map<String, int[]> places = new TreeMap<>();
        try (JsonParser parser = FACTORY.createParser(new InputStreamReader(document, StandardCharsets.UTF_8))) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token.isScalarValue() || token.isStructStart()) {
                    // The context of a start is already the inside; its pointer is that of the value all the same.
                    String pointer = token.isStructStart()
                            ? parser.getParsingContext()
                                    .getParent()
                                    .pathAsPointer()
                                    .toString()
                            : parser.getParsingContext().pathAsPointer().toString();
                    if (wanted.contains(pointer)) {
                        JsonLocation at = parser.currentTokenLocation();
                        places.putIfAbsent(pointer, new int[] {at.getLineNr(), at.getColumnNr()});
                    } else if (token.isStructStart()) {
                        parser.skipChildren();
                    }
                }
                token = parser.nextToken();
            }
        }
        return places;
    }
}

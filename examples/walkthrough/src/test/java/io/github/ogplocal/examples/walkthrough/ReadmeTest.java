// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what stands and runs here. */
final class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("ogp.root"));
    private static final Path README = ROOT.resolve("README.md");
    private static final Path SOURCE = Path.of("src/main/java/io/github/ogplocal/examples/walkthrough/Quickstart.java");
    private static final Path PRINTED = Path.of("src/test/resources/expected/Quickstart.txt");

    @Test
    void code_isThatOfTheQuickstart() throws IOException {
        assertThat(block(Files.readString(README), "Quickstart.java", "java")).isEqualTo(snippet());
        assertThat(snippet().lines()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void output_isThatOfTheQuickstart() throws IOException {
        assertThat(block(Files.readString(README), "Quickstart.txt", "text"))
                .isEqualTo(Files.readString(PRINTED).stripTrailing() + "\n");
    }

    @Test
    void block_isReadBetweenItsMarkers() {
        String page = "<!-- X: begin -->\n```java\none\n\ntwo\n```\n<!-- X: end -->\n";

        assertThat(block(page, "X", "java")).isEqualTo("one\n\ntwo\n");
        assertThat(block(page.replace("two", "three"), "X", "java")).isNotEqualTo("one\n\ntwo\n");
    }

    @Test
    void links_leadSomewhere() throws IOException {
        assertThat(deadLinks(Files.readString(README))).isEmpty();
        assertThat(deadLinks("[here](README.md) [web](https://example.org) [gone](docs/gone.md#part)"))
                .containsExactly("docs/gone.md");
    }

    private static List<String> deadLinks(String page) {
        Matcher links = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)").matcher(page);
        List<String> dead = new ArrayList<>();
        while (links.find()) {
            String target = links.group(1);
            if (!target.contains("://") && !Files.exists(ROOT.resolve(target))) {
                dead.add(target);
            }
        }
        return dead;
    }

    private static String snippet() throws IOException {
        StringBuilder snippet = new StringBuilder();
        boolean inside = false;
        for (String line : Files.readAllLines(SOURCE)) {
            if (line.strip().equals("// README: end")) {
                inside = false;
            }
            if (inside) {
                snippet.append(line.isBlank() ? "" : line.substring("        ".length()))
                        .append('\n');
            }
            if (line.strip().equals("// README: begin")) {
                inside = true;
            }
        }
        assertThat(snippet).isNotEmpty();
        return snippet.toString();
    }

    private static String block(String page, String name, String language) {
        String begin = "<!-- " + name + ": begin -->\n```" + language + "\n";
        int from = page.indexOf(begin);
        int to = page.indexOf("```\n<!-- " + name + ": end -->", from);
        assertThat(from).as("the marker of %s", name).isNotNegative();
        assertThat(to).as("the end of %s", name).isNotNegative();
        return page.substring(from + begin.length(), to);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ogplocal.io.DescribedValues.Described;
import io.github.ogplocal.model.ModelArbitraries;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
    private static final ObjectMapper TREES = new ObjectMapper();

    @Provide
    Arbitrary<Described> values() {
        return DescribedValues.all();
    }

    @Provide
    Arbitrary<Milestone> milestones() {
        return ModelArbitraries.milestones();
    }

    @Provide
    Arbitrary<LocalizedText> texts() {
        return ModelArbitraries.localizedTexts();
    }

    @Property(tries = 1000)
    void value_comesBackAsItWas(@ForAll("values") Described described) {
        String document = OgpLocalJson.write(described.value());

        Object back = OgpLocalJson.read(document, described.type()).orElseThrow();

        assertThat(back).isEqualTo(described.value());
        assertThat(OgpLocalJson.write(back)).isEqualTo(document);
    }

    @Property(tries = 1000)
    void value_isTheSameWhateverTheOrderOfKeys(@ForAll("values") Described described, @ForAll Random random)
            throws JsonProcessingException {
        JsonNode shuffled = shuffled(TREES.readTree(OgpLocalJson.write(described.value())), random);

        assertThat(OgpLocalJson.read(shuffled.toString(), described.type()).orElseThrow())
                .isEqualTo(described.value());
    }

    @Property(tries = 1000)
    void milestone_comesBackAsItWas(@ForAll("milestones") Milestone milestone) {
        assertThat(OgpLocalJson.read(OgpLocalJson.write(milestone), Milestone.class)
                        .orElseThrow())
                .isEqualTo(milestone);
    }

    @Property(tries = 1000)
    void text_comesBackAsItWas(@ForAll("texts") LocalizedText text) {
        assertThat(OgpLocalJson.read(OgpLocalJson.write(text), LocalizedText.class)
                        .orElseThrow())
                .isEqualTo(text);
    }

    /** Any bytes at all give a value or problems with a place; nothing else comes out. */
    @Property(tries = 1000)
    void bytes_giveAValueOrProblemsWithAPlace(@ForAll("values") Described described, @ForAll Random random)
            throws java.io.IOException {
        byte[] document = OgpLocalJson.write(described.value()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            document[random.nextInt(document.length)] = (byte) random.nextInt(256);
        }

        ReadResult<?> result = OgpLocalJson.read(new java.io.ByteArrayInputStream(document), described.type());

        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
        assertThat(result.problems()).allMatch(problem -> problem.line() >= 1 && problem.column() >= 1);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(shuffled(element, random)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
            return copy;
        }
        return node;
    }
}

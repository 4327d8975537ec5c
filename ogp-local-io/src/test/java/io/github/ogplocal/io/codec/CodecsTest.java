// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.explain.EvidenceValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodecsTest {
    private static final RuleUse USE = OgpLocalJson.read("""
            {"rule": "selection/tie-by-criterion@1", "settings": {"criterion": "governance"}}""", RuleUse.class).orElseThrow();
    private static final EvidenceValue CODES =
            OgpLocalJson.read("""
            {"codes": ["A-17", "A-2"]}""", EvidenceValue.class).orElseThrow();

    /** What is read lately is kept by the numbers of codecs, so there must be no more of them than shapes. */
    @Test
    void writing_makesNoCodecAnew() {
        write();
        int before = number();
        for (int i = 0; i < 10; i++) {
            write();
        }
        assertThat(number()).isEqualTo(before + 1);
    }

    private static void write() {
        assertThat(OgpLocalJson.write(USE)).contains("governance");
        assertThat(OgpLocalJson.write(CODES)).contains("A-17");
    }

    /** The number of a codec made now. */
    private static int number() {
        Shape.Scalar shape = new Shape.Scalar(
                String.class, Shape.Form.CODE, text -> text, Object::toString, List.of(), Optional.empty());
        return new ScalarCodec(shape, text -> text).number();
    }
}

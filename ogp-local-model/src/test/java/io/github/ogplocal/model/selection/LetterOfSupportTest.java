// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LetterOfSupportTest {
    private static final BodyId MUNICIPALITY = new BodyId("municipality");
    private static final BodyId ASSOCIATION = new BodyId("association");
    private static final LocalizedText TEXT = LocalizedText.of("en", "example");

    private static LetterOfSupportBuilder letter() {
        return LetterOfSupport.builder()
                .application(new ApplicationId("A-1"))
                .piece(new PieceId("letter-of-support"))
                .call(new CallId("example-2020"))
                .subject(TEXT)
                .bodies(List.of(
                        body(MUNICIPALITY, ApplicantKind.LOCAL_AUTHORITY),
                        body(ASSOCIATION, ApplicantKind.ASSOCIATION)))
                .inNameOf(List.of(MUNICIPALITY, ASSOCIATION));
    }

    private static LetterBody body(BodyId id, ApplicantKind kind) {
        return LetterBody.builder().id(id).kind(kind).name(TEXT).build();
    }

    @Test
    void unsigned_isWhoTheLetterSpeaksForWithoutASignature() {
        LetterSignature mayor = new LetterSignature(MUNICIPALITY, TEXT);
        LetterSignature head = new LetterSignature(ASSOCIATION, TEXT);

        assertThat(letter().build().unsigned()).containsExactly(MUNICIPALITY, ASSOCIATION);
        assertThat(letter().signatures(List.of(mayor)).build().unsigned()).containsExactly(ASSOCIATION);
        assertThat(letter().signatures(List.of(head, mayor)).build().unsigned()).isEmpty();
        assertThat(letter().inNameOf(List.of(ASSOCIATION))
                        .signatures(List.of(mayor))
                        .build()
                        .unsigned())
                .containsExactly(ASSOCIATION);
    }

    @Test
    void builder_refusesBodiesThatAreNotOneEach() {
        assertRefused(letter().bodies(List.of()), "bodies", Invariant.TOO_FEW);
        assertRefused(letter().inNameOf(List.of()), "inNameOf", Invariant.TOO_FEW);
        assertRefused(letter().addBodies(body(MUNICIPALITY, ApplicantKind.STATE_BODY)), "bodies", Invariant.REPEATED);
        assertRefused(letter().addInNameOf(ASSOCIATION), "inNameOf", Invariant.REPEATED);
        assertRefused(letter().addInNameOf(new BodyId("ministry")), "inNameOf", Invariant.UNKNOWN_REFERENCE);
        assertRefused(
                letter().addSignatures(new LetterSignature(new BodyId("ministry"), TEXT)),
                "signatures",
                Invariant.UNKNOWN_REFERENCE);
    }

    private static void assertRefused(LetterOfSupportBuilder letter, String attribute, Invariant invariant) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(letter::build)
                .satisfies(fault -> {
                    assertThat(fault.attribute()).isEqualTo(attribute);
                    assertThat(fault.invariant()).isEqualTo(invariant);
                });
    }
}

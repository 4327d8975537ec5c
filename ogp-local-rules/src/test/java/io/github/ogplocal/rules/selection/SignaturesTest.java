// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.BodyId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.LetterBody;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.LetterSignature;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SignaturesTest {
    private static final LocalizedText MAYOR = LocalizedText.of("en", "President of the municipality");
    private static final LocalizedText HEAD = LocalizedText.of("en", "Head of the association");
    private static final BodyId MUNICIPALITY = new BodyId("municipality");
    private static final BodyId ASSOCIATION = new BodyId("association");

    @Test
    void twoBodiesSpokenFor_onlyTheMayorSigns() {
        Signatures signatures = Signatures.of(List.of(letter(new LetterSignature(MUNICIPALITY, MAYOR))));

        assertThat(signatures.spokenFor()).containsExactly(ASSOCIATION, MUNICIPALITY);
        assertThat(signatures.signed()).containsExactly(MUNICIPALITY);
        assertThat(signatures.unsigned()).containsExactly(ASSOCIATION);
        assertThat(signatures.kinds()).containsExactly(ApplicantKind.LOCAL_AUTHORITY);
        assertThat(signatures.onlyRole()).contains(MAYOR);
    }

    @Test
    void letters_countTogetherInAnyOrder() {
        LetterOfSupport first = letter(new LetterSignature(MUNICIPALITY, MAYOR));
        LetterOfSupport second = letter(new LetterSignature(ASSOCIATION, HEAD));
        Signatures signatures = Signatures.of(List.of(first, second));

        assertThat(signatures.unsigned()).isEmpty();
        assertThat(signatures.kinds()).containsExactly(ApplicantKind.LOCAL_AUTHORITY, ApplicantKind.ASSOCIATION);
        assertThat(signatures.onlyRole()).isEmpty();
        assertThat(Signatures.of(List.of(second, first))).isEqualTo(signatures);
    }

    @Test
    void noLetter_andNoSignature_areTwoThings() {
        assertThat(Signatures.of(List.of()).spokenFor()).isEmpty();
        assertThat(Signatures.of(List.of(letter())).spokenFor()).hasSize(2);
        assertThat(Signatures.of(List.of(letter())).unsigned()).hasSize(2);
        assertThat(Signatures.of(List.of(letter())).kinds()).isEmpty();
    }

    private static LetterOfSupport letter(LetterSignature... signatures) {
        return LetterOfSupport.builder()
                .application(new ApplicationId("A-1"))
                .piece(new PieceId("letter-of-support"))
                .call(new CallId("example-2020"))
                .subject(LocalizedText.of("en", "Support"))
                .addBodies(LetterBody.builder()
                        .id(MUNICIPALITY)
                        .kind(ApplicantKind.LOCAL_AUTHORITY)
                        .name(LocalizedText.of("en", "Example"))
                        .build())
                .addBodies(LetterBody.builder()
                        .id(ASSOCIATION)
                        .kind(ApplicantKind.ASSOCIATION)
                        .name(LocalizedText.of("en", "Example association"))
                        .build())
                .inNameOf(List.of(MUNICIPALITY, ASSOCIATION))
                .signatures(Arrays.asList(signatures))
                .build();
    }
}

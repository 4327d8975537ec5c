// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.review.DossierCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceDossiersTest {
    private static final Pattern CONTACT = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[a-z]|\\+?216[ .]?\\d\\d|\\btel\\b");

    @ParameterizedTest
    @EnumSource
    void dossier_isReadWithoutProblemOrFault(SourceDossier dossier) throws IOException {
        ReadResult<Dossier> result = OgpLocalJson.read(dossier.file(), Dossier.class);

        assertThat(result.problems()).isEmpty();
        assertThat(DossierCheck.faults(result.orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void dossier_isWrittenAsItStands(SourceDossier dossier) throws IOException {
        String text = Files.readString(dossier.file(), StandardCharsets.UTF_8);

        assertThat(OgpLocalJson.write(dossier.read())).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void dossier_holdsNoContactData(SourceDossier dossier) throws IOException {
        assertThat(CONTACT.matcher(Files.readString(dossier.file(), StandardCharsets.UTF_8))
                        .find())
                .isFalse();
        assertThat(CONTACT.matcher("write to office@example.org").find()).isTrue();
    }
}

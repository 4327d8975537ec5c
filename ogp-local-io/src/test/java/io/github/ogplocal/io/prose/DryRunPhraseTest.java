// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.dryrun.OpenPointCode;
import io.github.ogplocal.rules.dryrun.Slip;
import io.github.ogplocal.rules.dryrun.SlipEffect;
import io.github.ogplocal.rules.dryrun.UntriedCode;
import io.github.ogplocal.rules.selection.Cut;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DryRunPhraseTest {
    @Test
    void everyCodeOfAClosedList_hasItsSentence() {
        Stream.of(OpenPointCode.values())
                .forEach(code -> assertThat(DryRunPhrase.of(code)).isNotNull());
        Stream.of(Slip.values())
                .forEach(slip -> assertThat(DryRunPhrase.of(slip)).isNotNull());
        Stream.of(SlipEffect.values())
                .forEach(effect -> assertThat(DryRunPhrase.of(effect)).isNotNull());
        Stream.of(UntriedCode.values())
                .forEach(code -> assertThat(DryRunPhrase.of(code)).isNotNull());
        Stream.of(Cut.values()).forEach(cut -> assertThat(DryRunPhrase.of(cut)).isNotNull());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.PlanId;
import org.junit.jupiter.api.Test;

class ContactBookTest {
    private static ContactPointBuilder point() {
        return ContactPoint.builder()
                .name("Example Person")
                .email("person@example.org")
                .phone("+000 00");
    }

    @Test
    void text_tellsNothingPrivate() {
        ContactBook book = ContactBook.builder().addContacts(point().build()).build();
        assertThat(book + " " + point().build() + " " + Dossier.builder().build())
                .doesNotContain("Example Person")
                .doesNotContain("example.org")
                .doesNotContain("+000")
                .contains("1 private");
    }

    @Test
    void commitment_standsWithItsPlan() {
        assertThat(point().plan(PlanId.parse("P-1"))
                        .commitment(CommitmentId.parse("C-1"))
                        .build()
                        .getCommitment())
                .isPresent();
        assertThatThrownBy(() -> point().commitment(CommitmentId.parse("C-1")).build())
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> {
                    assertThat(refused.attribute()).isEqualTo("commitment");
                    assertThat(refused).hasMessageNotContaining("Example Person");
                });
    }
}

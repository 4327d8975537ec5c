// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.InterestDeclaration;
import io.github.ogplocal.rules.explain.Amount;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OgpLocalJsonTest {
    private static final String GOOD = """
            {
              "title": "Publish the register",
              "start": "2025-01-01",
              "end": "2025-06-30"
            }
            """;

    @Test
    void read_givesTheValueAndWriteGivesTheDocumentBack() {
        Milestone milestone = OgpLocalJson.read(GOOD, Milestone.class).orElseThrow();

        assertThat(milestone.getTitle()).isEqualTo("Publish the register");
        assertThat(milestone.lengthInDays()).hasValue(181);
        assertThat(OgpLocalJson.write(milestone)).isEqualTo(GOOD);
    }

    @Test
    void read_listsAllFaultsInDocumentOrder() {
        ReadResult<Milestone> result = OgpLocalJson.read("""
                {
                  "titel": "x",
                  "title": " ",
                  "start": 5,
                  "start": "2025-01-01"
                }
                """, Milestone.class);

        assertThat(result.value()).isEmpty();
        assertThat(places(result))
                .containsExactly(
                        "2:3 unknown-key ", "3:12 blank /title", "4:12 wrong-type /start", "5:3 duplicate-key /start");
        assertThat(result.problems().get(0).arguments()).containsEntry("nearest", "title");
    }

    @Test
    void read_placesWhatTheBuilderRefusesAtTheAttribute() {
        ReadResult<Milestone> result =
                OgpLocalJson.read("{\"title\":\"x\",\"start\":\"2025-01-02\",\"end\":\"2025-01-01\"}", Milestone.class);

        assertThat(places(result)).containsExactly("1:41 out-of-order /end");
    }

    /** Who leaves the list out has not said that there is nothing in it. */
    @Test
    void listThatDecidesEmpty_isWrittenAndRequired() {
        Ballot ballot = Ballot.of(new VoterId("V1"));
        assertThat(OgpLocalJson.write(ballot)).isEqualTo("{\n  \"voter\": \"V1\",\n  \"approved\": []\n}\n");
        assertThat(OgpLocalJson.read(OgpLocalJson.write(ballot), Ballot.class).orElseThrow())
                .isEqualTo(ballot);
        assertThat(places(OgpLocalJson.read("{\"voter\":\"V1\"}", Ballot.class)))
                .containsExactly("1:1 missing /approved");
        assertThat(places(OgpLocalJson.read("{\"evaluator\":\"E1\",\"on\":\"2025-01-31\"}", InterestDeclaration.class)))
                .containsExactly("1:1 missing /interests");
    }

    @Test
    void orElseThrow_carriesTheProblems() {
        assertThatThrownBy(() -> OgpLocalJson.read("{", Milestone.class).orElseThrow())
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNFINISHED))
                .hasMessage("line 1, column 2, the whole document: The document ends before it is complete.");
    }

    static List<String> places(ReadResult<?> result) {
        return result.problems().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.code().code() + " " + p.pointer())
                .toList();
    }

    /** What is written can be read: a real election's fractions have hundreds of digits. */
    @Test
    void longFractions_areReadBackOrNotWritten() throws IOException {
        BigInteger long10000 = BigInteger.TEN.pow(9_999);
        Amount most = new Amount(Fraction.of(BigInteger.ONE, long10000), Optional.empty(), false);
        assertThat(OgpLocalJson.read(OgpLocalJson.write(most), Amount.class).orElseThrow())
                .isEqualTo(most);
        Amount more =
                new Amount(Fraction.of(BigInteger.ONE, long10000.multiply(BigInteger.TEN)), Optional.empty(), false);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> OgpLocalJson.write(more));
    }
}

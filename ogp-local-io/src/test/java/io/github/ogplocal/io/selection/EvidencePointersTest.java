// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever follows a pointer of an explanation arrives at a value of the document it names. */
class EvidencePointersTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void pointers_leadToAValueOfTheirDocument() throws Exception {
        Selection selection = SmallCall.selection();
        JsonNode procedure = MAPPER.readTree(OgpLocalJson.write(selection.procedure()));
        TreeMap<String, JsonNode> applications = new TreeMap<>();
        for (Application application : selection.applications()) {
            applications.put(application.getId().value(), MAPPER.readTree(OgpLocalJson.write(application)));
        }
        List<String> followed = new ArrayList<>();
        for (var explanation : selection.explanations()) {
            for (Finding finding : explanation.getFindings()) {
                for (Evidence evidence : finding.evidence()) {
                    String pointer = evidence.pointer();
                    if (!pointer.isEmpty()) {
                        followed.add(pointer);
                        JsonNode found = find(pointer, procedure, applications.get(finding.subject()));
                        assertThat(found.isMissingNode())
                                .as("%s of %s leads nowhere", pointer, finding.rule())
                                .isFalse();
                    }
                }
            }
        }
        assertThat(followed).contains("/receipt/filedAt", "procedure#/thresholds/0/settings/points");
    }

    /** The control: a pointer that leads nowhere is seen. */
    @Test
    void pointers_thatLeadNowhereAreSeen() throws Exception {
        JsonNode procedure =
                MAPPER.readTree(OgpLocalJson.write(SmallCall.selection().procedure()));
        assertThat(find("procedure#/thresholds/7/settings/points", procedure, procedure)
                        .isMissingNode())
                .isTrue();
    }

    private static JsonNode find(String pointer, JsonNode procedure, JsonNode application) {
        int hash = pointer.indexOf('#');
        if (hash < 0) {
            return application.at(pointer);
        }
        assertThat(pointer.substring(0, hash)).isEqualTo("procedure");
        return procedure.at(pointer.substring(hash + 1));
    }
}

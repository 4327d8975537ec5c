// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.util.List;

/**
 * The documents of a run, with the long lists apart: a call of a million sheets is not copied through a builder.
 *
 * @param rest whose own applications, sheets and recusals are not looked at
 */
record GivenDocuments(
        List<Application> applications, List<ScoreSheet> sheets, List<Recusal> recusals, SelectionDocuments rest) {
    static final SelectionDocuments NOTHING_MORE = SelectionDocuments.builder().build();

    /** Copies lists that could change. */
    GivenDocuments {
        applications = List.copyOf(applications);
        sheets = List.copyOf(sheets);
        recusals = List.copyOf(recusals);
    }

    static GivenDocuments of(SelectionDocuments documents) {
        return new GivenDocuments(
                documents.getApplications(), documents.getSheets(), documents.getRecusals(), documents);
    }
}

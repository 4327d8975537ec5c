// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.PlanId;
import java.time.LocalDate;

/** Lists documents, which needs no template engine, and renders one, which does. */
public final class ListAndRender {
    private ListAndRender() {}

    /** Prints how far it comes. */
    public static void main(String[] args) {
        Dossier dossier = Dossier.builder()
                .addPlans(ActionPlan.builder().id(PlanId.parse("plan")).build())
                .build();
        Documents documents = Documents.of(dossier, LocalDate.of(2023, 6, 30));
        System.out.println("documents: " + documents.all().size());
        try {
            documents.actionPlan(PlanId.parse("plan")).html("en");
            System.out.println("rendered");
        } catch (NoClassDefFoundError e) {
            System.out.println("not rendered");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;

/** Where the examples' own documents lie. */
final class ExampleData {
    private ExampleData() {}

    /** The folder of Tunisia's 2019 call; what in it is published and what is made up, its NOTICE.txt says. */
    static Path tunisia2019() {
        return folderOf("/data/tunisia-2019/procedure.json");
    }

    /** The folder of a small call whose places and applicants are fictitious. */
    static Path quickstart() {
        return folderOf("/data/quickstart/procedure.json");
    }

    /** The folder of one of ten calls; what in it is published and what is made up, its NOTICE.txt says. */
    static Path call(String name) {
        return folderOf("/data/" + name + "/procedure.json");
    }

    /** The folder of a vote on a participatory budget that is made up, with three procedures by which it can be counted. */
    static Path participatoryBudget() {
        return folderOf("/data/participatory-budget/vote.pb");
    }

    /** The folder of a consultation; what in it is published and what is made up, its NOTICE.txt says. */
    static Path exampleConsultation() {
        return folderOf("/data/example-consultation/consultation.json");
    }

    /** The folder of published dossiers; what each rests on, its NOTICE.txt says. */
    static Path dossiers() {
        return folderOf("/data/dossiers/el-kef.json");
    }

    /** A folder of commitments, ratings and ballots that are all made up. */
    static Path fictitiousCommitments() {
        return folderOf("/data/fictitious-commitments/projects.json");
    }

    /** The folder of a procedure by which progress is put together; its NOTICE.txt says whose it is. */
    static Path progress() {
        return folderOf("/data/progress/mean-of-commitments.json");
    }

    /** The folder of SMART procedures; what in it is published and what is made up, its NOTICE.txt says. */
    static Path smart() {
        return folderOf("/data/smart/el-kef-2021.json");
    }

    /** The folder of a commitment sheet and of a tracker's table that are made up. */
    static Path exampleTracker() {
        return folderOf("/data/example-tracker/sheet.csv");
    }

    /** The folder of a dossier with two action plans, and of rules on plans; all made up. */
    static Path examplePlans() {
        return folderOf("/data/plan/example-dossier.json");
    }

    private static Path folderOf(String document) {
        URL place = ExampleData.class.getResource(document);
        return Path.of(URI.create(
                        requireNonNull(place, "the examples' own data").toString()))
                .resolveSibling("");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.dossier;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.report.Documents;
import io.github.ogplocal.io.report.PublishedDocument;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressSummary;
import io.github.ogplocal.rules.review.DossierCheck;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryFactCountsTest {
    @ParameterizedTest
    @EnumSource
    void x(SourceDossier source) throws Exception {
        LocalDate day = LocalDate.of(2023, 3, 1);
        ReviewEngine engine = ReviewEngine.of(source.review(), StandardRules.all());
        FactDeletion del = new FactDeletion(Files.readString(source.file()));
        Dossier whole = source.read();
        Set<String> found = show(engine.review(whole, day));
        String page = page(whole, day, engine);
        int n = 0, refused = 0, both = 0;
        TreeMap<String, Integer> noFinding = new TreeMap<>(), noPage = new TreeMap<>(), noNothing = new TreeMap<>();
        long t = System.nanoTime();
        for (String fact : del.facts()) {
            n++;
            ReadResult<Dossier> r = OgpLocalJson.read(del.without(fact), Dossier.class);
            if (!r.problems().isEmpty()) { refused++; continue; }
            Dossier d = r.orElseThrow();
            if (!DossierCheck.faults(d).isEmpty()) { refused++; continue; }
            boolean f = !show(engine.review(d, day)).equals(found);
            boolean p = !page(d, day, engine).equals(page);
            String k = fact.replaceAll("/\\d+", "/*");
            if (f && p) both++; else if (p) noFinding.merge(k, 1, Integer::sum); else if (f) noPage.merge(k, 1, Integer::sum); else noNothing.merge(k, 1, Integer::sum);
        }
        System.out.println("##" + source + " facts " + n + " refused " + refused + " both " + both + " ms " + (System.nanoTime() - t) / 1000000);
        System.out.println("## page only: "); noFinding.forEach((k, v) -> System.out.println("##    " + v + " " + k));
        System.out.println("## finding only: "); noPage.forEach((k, v) -> System.out.println("##    " + v + " " + k));
        System.out.println("## neither: "); noNothing.forEach((k, v) -> System.out.println("##    " + v + " " + k));
    }

    static Set<String> show(Review r) {
        Set<String> s = new LinkedHashSet<>();
        for (Finding f : r.getFindings()) s.add(f.toString().replaceAll("/\\d+", "/*"));
        return s;
    }

    static String page(Dossier d, LocalDate day, ReviewEngine e) {
        StringBuilder b = new StringBuilder();
        for (PublishedDocument p : Documents.of(d, day).all()) b.append(p.markdown("en"));
        return b.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.SettingFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Codes in settings that must be ids of the model, which are narrower: no colon, at most 64 characters. */
final class SettingIds {
    private SettingIds() {}

    /**
     * The codes that are no ids.
     *
     * @param setting where they stand
     * @param kind what they should be, such as {@code piece id}
     */
    static List<SettingFault> faults(String setting, Collection<String> codes, String kind) {
        List<SettingFault> faults = new ArrayList<>();
        for (String code : codes) {
            if (code.indexOf(':') >= 0 || code.length() > 64) {
                faults.add(new SettingFault(setting, FaultKind.WRONG_KIND, kind));
            }
        }
        return faults;
    }
}

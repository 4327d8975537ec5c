// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.Settings;
import java.util.ArrayList;
import java.util.List;

/** What settings that hold words of a closed list must be beyond codes. */
final class Words {
    private Words() {}

    /** The faults of a setting of kind codes that holds nothing, or others than the known words. */
    static List<SettingFault> faults(Settings settings, String setting, List<String> known) {
        List<SettingFault> faults = new ArrayList<>();
        if (settings.codes(setting).isEmpty()) {
            faults.add(new SettingFault(setting, FaultKind.MISSING, SettingKind.CODES.code()));
        }
        for (String code : settings.codes(setting)) {
            if (!known.contains(code)) {
                faults.add(new SettingFault(setting, FaultKind.NOT_AN_OPTION, String.join(", ", known)));
            }
        }
        return faults;
    }
}

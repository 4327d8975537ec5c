// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.explain;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import java.util.Optional;

/**
 * An amount as an explanation gives it: a voter's part of a budget need not be whole thousandths, and a fraction of hundreds of
 * digits is cut, which is then said.
 *
 * @param number the amount, in units of the currency
 * @param currency its code (ISO 4217); empty when it is none of money
 * @param roundedDown whether the exact amount is more than {@code number}, by less than one of its last decimal
 */
public record Amount(Fraction number, Optional<String> currency, boolean roundedDown) {
    /**
     * Checks.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the currency is no code of three capital letters
     */
    public Amount {
        requireNonNull(number, "number");
        currency = currency.map(code -> new Money(code, 0).currency());
    }
}

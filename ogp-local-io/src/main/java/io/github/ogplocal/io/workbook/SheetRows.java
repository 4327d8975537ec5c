// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import java.util.List;

/**
 * What a sheet holds.
 *
 * @param rows the rows that have filled cells, from the top, each from its first column
 * @param merged the first cell of each group of merged cells
 */
record SheetRows(List<List<SheetCell>> rows, List<WorkbookLayout.Place> merged) {}

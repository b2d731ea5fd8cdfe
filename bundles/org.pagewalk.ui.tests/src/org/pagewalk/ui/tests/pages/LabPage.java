/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;

/** The view of the lab that somebody works on. */
public final class LabPage {
    private static final String ID = "org.pagewalk.ui.lab";

    private static final int INTO_ROW = 5;

    private final Workbench workbench;
    private final IViewPart view;

    private LabPage(Workbench workbench) {
        this.workbench = workbench;
        view = workbench.view(ID);
    }

    /** The view, brought to the front. */
    public static LabPage in(Workbench workbench) {
        return new LabPage(workbench);
    }

    /** Closes the view and opens it again. */
    public LabPage reopened() {
        workbench.page().hideView(view);
        Screen.work();
        return new LabPage(workbench);
    }

    /** What it says while there is no lab. */
    public String emptyWords() {
        return Widgets.in(control(), Link.class).map(Link::getText).findFirst().orElse("");
    }

    /** All that stands above the tasks, or in their place. */
    public String words() {
        return Widgets.in(control(), Label.class).map(Label::getText).collect(Collectors.joining("\n"));
    }

    /** The rows, each as {@code title | points | result}, items indented. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        Widgets.in(control(), Tree.class).flatMap(tree -> Arrays.stream(tree.getItems())).forEach(task -> {
            rows.add(words(task));
            Arrays.stream(task.getItems()).forEach(item -> rows.add("  " + words(item)));
        });
        return rows;
    }

    /** The row that begins so, once it says so. */
    public void waitFor(String words) {
        Screen.waitUntil(() -> words + " in " + rows() + words(), () -> rows().stream().anyMatch(row -> row.strip().startsWith(words)));
    }

    private static String words(TreeItem item) {
        return item.getText(0) + " | " + item.getText(1) + " | " + item.getText(2);
    }

    /** Chooses a task, or an item, by how its row begins. */
    public void choose(String words) {
        Tree tree = tree();
        tree.setFocus();
        Screen.waitUntil("the keyboard in the list", tree::isFocusControl);
        Screen.click(tree, () -> items(tree).stream().filter(item -> item.getText(0).startsWith(words)).findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not in " + rows())), INTO_ROW);
    }

    /** The title of the row that is chosen. */
    public String chosen() {
        return Arrays.stream(tree().getSelection()).map(item -> item.getText(0)).findFirst().orElse("");
    }

    private static List<TreeItem> items(Tree tree) {
        List<TreeItem> items = new ArrayList<>();
        for (TreeItem task : tree.getItems()) {
            items.add(task);
            items.addAll(List.of(task.getItems()));
        }
        return items;
    }

    /** What is said of the chosen row. */
    public String detail() {
        return Widgets.in(control(), StyledText.class).map(StyledText::getText).findFirst().orElse("");
    }

    /** Presses Enter on the chosen row. */
    public void enter() {
        tree().setFocus();
        Screen.press(SWT.NONE, SWT.CR);
    }

    /** Whether a button can be pressed, by its words without the sign for keys. */
    public boolean offers(String button) {
        return Widgets.in(control(), Button.class).anyMatch(each -> each.getText().replace("&", "").equals(button) && each.isEnabled());
    }

    /** Presses a button, by its words. */
    public void press(String button) {
        Screen.waitUntil(() -> "the button " + button + " in " + buttons(), () -> offers(button));
        Button found = Widgets.in(control(), Button.class).filter(each -> each.getText().replace("&", "").equals(button)).findFirst().orElseThrow();
        Point size = found.getSize();
        Screen.click(found, size.x / 2, size.y / 2);
    }

    /** The letters by which Alt opens the menus of the workbench. */
    public List<String> menuLetters() {
        return Arrays.stream(workbench.page().getWorkbenchWindow().getShell().getMenuBar().getItems()).map(MenuItem::getText).map(Widgets::letter).toList();
    }

    /** The letters by which Alt reaches its buttons. */
    public List<String> letters() {
        return Widgets.in(control(), Button.class).filter(button -> (button.getStyle() & SWT.PUSH) != 0).map(Button::getText)
                .map(Widgets::letter).toList();
    }

    private List<String> buttons() {
        return Widgets.in(control(), Button.class).map(Button::getText).toList();
    }

    /** Types into the first field for a number. */
    public void typeNumber(String number) {
        Text field = Widgets.in(control(), Text.class).findFirst().orElseThrow();
        field.setFocus();
        Screen.waitUntil("the keyboard in the field", field::isFocusControl);
        Screen.type(number);
    }

    private Tree tree() {
        return Widgets.in(control(), Tree.class).findFirst().orElseThrow();
    }

    private Control control() {
        return workbench.control(view);
    }
}

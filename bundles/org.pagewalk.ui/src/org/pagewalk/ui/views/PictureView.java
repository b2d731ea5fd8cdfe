/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.jface.resource.JFaceResources;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.picture.Pictures;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Target;
import org.pagewalk.picture.TargetWords;
import org.pagewalk.picture.Wish;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.run.CurrentRun;

/**
 * Shows a picture of the current run, as a drawing or as text. Which one it is, plugin.xml says behind the class:
 * {@code class="org.pagewalk.ui.views.PictureView:free-areas"}.
 */
public final class PictureView extends RunView<Glimpse<?>> {
    private Eye<?> eye;
    private Composite content;
    private Composite choiceBar;
    private Combo chooser;
    private Composite sheet;
    private SceneCanvas canvas;
    private Text text;
    private volatile String wanted = "";
    private volatile Target selected = Target.NONE;
    private Optional<Glimpse<?>> last = Optional.empty();

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object name) {
        super.setInitializationData(element, property, name);
        eye = new Eye<>(Pictures.named(String.valueOf(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no picture " + name + "; see org.pagewalk.picture.Pictures")));
    }

    @Override
    protected Control createContent(Composite parent) {
        selected = selection();
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        createChoiceBar();
        if (eye.picture().takesWords()) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(new PlaceBar(content, eye.picture().exampleOfWords(), this::lookFor));
        }
        sheet = new Composite(content, SWT.NONE);
        sheet.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
        canvas = new SceneCanvas(sheet, eye.picture().zoomsIn(), this::picked);
        text = new Text(sheet, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        turnTo(canvas);
        createTools(getViewSite().getActionBars().getToolBarManager());
        content.addListener(SWT.FocusIn, event -> setFocus());
        return content;
    }

    @Override
    public void setFocus() {
        Control shown = sheet == null ? null : ((StackLayout) sheet.getLayout()).topControl;
        if (shown == null || !shown.setFocus()) {
            super.setFocus();
        }
    }

    private void createChoiceBar() {
        choiceBar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(choiceBar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choiceBar);
        new Label(choiceBar, SWT.NONE).setText(Messages.Picture_Choice);
        chooser = new Combo(choiceBar, SWT.READ_ONLY);
        chooser.addListener(SWT.Selection, event -> {
            wanted = chooser.getText();
            lookAgain();
        });
        showChoices(false);
    }

    private void showChoices(boolean choice) {
        choiceBar.setVisible(choice);
        ((GridData) choiceBar.getLayoutData()).exclude = !choice;
        content.layout(true, true);
    }

    private void createTools(IToolBarManager tools) {
        tools.add(Tool.of(Messages.Picture_AsText, "text", IAction.AS_CHECK_BOX, () -> {
            turnTo(isText() ? canvas : text);
            last.ifPresent(this::show);
        }));
        tools.add(Tool.of(Messages.Picture_Larger, "zoom-in", IAction.AS_PUSH_BUTTON, () -> canvas.zoom(SceneCanvas.ZOOM_STEP)));
        tools.add(Tool.of(Messages.Picture_Smaller, "zoom-out", IAction.AS_PUSH_BUTTON, () -> canvas.zoom(1 / SceneCanvas.ZOOM_STEP)));
        tools.add(PictureExport.action(getSite().getShell(), eye.picture().name(), canvas::theme, this::draw));
    }

    private Scene draw(Wish wish) {
        return last.map(seen -> seen.draw(wish)).orElse(canvas.scene());
    }

    @Override
    protected Glimpse<?> look(CurrentRun run, Progress progress) {
        return eye.look(run, wanted, selected, progress);
    }

    @Override
    protected void show(Glimpse<?> seen) {
        last = Optional.of(seen);
        setContentDescription(NLS.bind(Messages.View_Run, seen.run().name(), seen.run().machine().spec().words()));
        if (!List.of(chooser.getItems()).equals(seen.choices())) {
            chooser.setItems(seen.choices().toArray(String[]::new));
            showChoices(seen.choices().size() > 1);
        }
        chooser.setText(seen.choice());
        if (isText()) {
            text.setText(seen.text());
        } else {
            canvas.show(seen, selection());
        }
    }

    /** Typed here: selects what it means, if there is such a thing now. */
    private void lookFor(String words, Runnable notFound) {
        runs().ask(run -> TargetWords.find(words, run.machine()), found -> {
            if (!content.isDisposed()) {
                found.ifPresentOrElse(this::select, notFound);
                say(found.isPresent() ? "" : NLS.bind(Messages.Picture_PlaceUnknown, words));
            }
        });
    }

    /** Picked here. */
    private void picked(Target target) {
        if (target instanceof Target.Moment(long moment)) {
            runs().goTo(moment);
            return;
        }
        select(target);
        say(canvas.words(target));
    }

    @Override
    protected void selected(Target target) {
        selected = target;
        canvas.select(target);
        if (eye.picture().followsSelection()) {
            lookAgain();
        }
    }

    private boolean isText() {
        return ((StackLayout) sheet.getLayout()).topControl == text;
    }

    private void turnTo(Control page) {
        ((StackLayout) sheet.getLayout()).topControl = page;
        sheet.layout();
    }
}

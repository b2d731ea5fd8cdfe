/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.picture.Target;
import org.pagewalk.picture.TextScene;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.run.RunService;
import org.pagewalk.ui.run.SelectedObject;
import org.pagewalk.ui.run.Watch;

/**
 * What all views of the current run have in common: they look at it in the background whenever it has moved and somebody
 * can see them, share one selection, which is also the workbench's, and say what they would show while there is no run.
 *
 * @param <T> what such a view sees of the machine at a moment
 */
public abstract class RunView<T> extends ViewPart {
    private final PickedObject picked = new PickedObject();
    private final IPartListener2 sight = new Sight();
    private Composite pages;
    private Composite empty;
    private Control content;
    private RunService runs;
    private Watch<T> watch;
    private Runnable stopListening = () -> { };
    private SelectedObject object;

    /** Makes what is seen while there is a run. */
    protected abstract Control createContent(Composite parent);

    /** Sees what is to be shown of the present moment; as {@link org.pagewalk.ui.run.Look#at}. */
    protected abstract T look(CurrentRun run, Progress progress);

    /** Shows it. */
    protected abstract void show(T seen);

    /** Something else is selected, here or in another view. */
    protected void selected(Target target) {
        // only those who show the selection care
    }

    @Override
    public void createPartControl(Composite parent) {
        runs = getSite().getService(RunService.class);
        object = new SelectedObject(runs);
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        empty = new EmptyState(pages, getSite(), Messages.View_EmptyTitle, NLS.bind(Messages.View_Empty,
                new Object[] {description(), PagewalkIds.EXAMPLES_WIZARD, PagewalkIds.NEW_SCENARIO_WIZARD}));
        content = createContent(pages);
        getSite().setSelectionProvider(picked);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, getSite().getId());
        turnTo(empty);
        getSite().getPage().addPartListener(sight);
        stopListening = runs.selection().listen(target -> {
            publish();
            selected(target);
        });
        watch = runs.watch(this::look, this::arrived);
    }

    @Override
    public void setFocus() {
        ((StackLayout) pages.getLayout()).topControl.setFocus();
    }

    @Override
    public void dispose() {
        stopListening.run();
        if (watch != null) {
            getSite().getPage().removePartListener(sight);
            watch.stop();
        }
        super.dispose();
    }

    /** Where the run and the selection are. */
    protected final RunService runs() {
        return runs;
    }

    /** What is selected everywhere. */
    protected final Target selection() {
        return runs.selection().get();
    }

    /** Looks once more, because something else is to be shown of the same moment. */
    protected final void lookAgain() {
        watch.again();
    }

    /** Selects something everywhere. */
    protected final void select(Target target) {
        runs.selection().select(target);
    }

    /**
     * Offers to write what the view says as a picture.
     *
     * @param text its lines as they are now
     */
    protected final void offerExport(Supplier<String> text) {
        String id = getSite().getId();
        getViewSite().getActionBars().getToolBarManager().add(PictureExport.action(getSite().getShell(), id.substring(id.lastIndexOf('.') + 1),
                () -> Ground.theme(pages), wish -> TextScene.of(getPartName(), text.get(), wish)));
    }

    /** Says something in the status line. */
    protected final void say(String words) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(words);
    }

    private void arrived(Optional<T> seen) {
        if (pages.isDisposed()) {
            return;
        }
        publish();
        if (seen.isPresent()) {
            show(seen.get());
            turnTo(content);
        } else {
            turnTo(empty);
        }
    }

    /** Makes what is selected the workbench's selection too, as it is at this moment. */
    private void publish() {
        picked.setSelection(object.now());
    }

    private void turnTo(Control page) {
        StackLayout layout = (StackLayout) pages.getLayout();
        if (layout.topControl != page) {
            layout.topControl = page;
            pages.layout();
            if (getSite().getPage().getActivePart() == this) {
                setFocus();
            }
        }
    }

    /** What the view is for, as the list of views says. */
    private String description() {
        return Arrays.stream(getConfigurationElement().getChildren("description")).map(IConfigurationElement::getValue).findFirst()
                .orElse("");
    }

    /** A view that nobody sees does not look. */
    private final class Sight implements IPartListener2 {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == RunView.this) {
                watch.rest(false);
            }
        }

        @Override
        public void partHidden(IWorkbenchPartReference part) {
            if (part.getPart(false) == RunView.this) {
                watch.rest(true);
            }
        }
    }
}

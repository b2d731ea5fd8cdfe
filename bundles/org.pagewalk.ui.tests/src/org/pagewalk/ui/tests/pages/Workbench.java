/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.ExpressionConverter;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.launch.ScenarioLaunchShortcut;
import org.pagewalk.ui.run.RunService;

/** The window with its perspective, projects and files. */
public final class Workbench {
    private final IWorkbenchWindow window;

    private Workbench(IWorkbenchWindow window) {
        this.window = window;
    }

    /** The workbench in the Pagewalk perspective, its window in front and large, with nothing left from other tests. */
    public static Workbench open() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        Workbench workbench = new Workbench(window);
        WorkbenchLog.newFaults();
        try {
            PlatformUI.getWorkbench().showPerspective(PagewalkIds.PERSPECTIVE, window);
        } catch (WorkbenchException e) {
            throw new AssertionError(e);
        }
        Shell shell = window.getShell();
        shell.setBounds(0, 0, 1500, 950);
        shell.forceActive();
        Screen.waitUntil("the workbench window in front (does a window manager run?)",
                () -> Display.getCurrent().getActiveShell() == shell);
        workbench.page().closeAllEditors(false); // the start page, the first time
        return workbench;
    }

    /** Makes the next test's workbench as new: closes what a failed test has left open, ends launches, deletes projects. */
    public void clean() {
        Dialogs.closeAll(window.getShell());
        page().closeAllEditors(false);
        forgetRun();
        try {
            terminateLaunches();
            DebugPlugin.getDefault().getLaunchManager().removeLaunches(DebugPlugin.getDefault().getLaunchManager().getLaunches());
            for (ILaunchConfiguration c : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
                c.delete();
            }
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                project.delete(true, true, null);
            }
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        ConsolePage.waitUntilShown();
        Screen.work();
        List<String> faults = WorkbenchLog.newFaults();
        if (!faults.isEmpty()) {
            throw new AssertionError("Pagewalk wrote into the workbench's log: " + String.join("\n\n", faults));
        }
        Screen.tellFreezes();
    }

    /** The page of the window. */
    public IWorkbenchPage page() {
        return window.getActivePage();
    }

    /** Makes a file, and its project where there is none yet. */
    public IFile file(String project, String name, String text) {
        IProject in = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
        try {
            if (!in.exists()) {
                in.create(null);
                in.open(null);
            }
            IFile file = in.getFile(name);
            if (file.getParent() instanceof IFolder folder && !folder.exists()) {
                folder.create(true, true, null);
            }
            file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
            return file;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Opens a file in the editor that Eclipse chooses for it. */
    public ScenarioEditorPage edit(IFile file) {
        try {
            return new ScenarioEditorPage(IDE.openEditor(page(), file, true));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** Opens a file as a double click does. */
    public void openAsEclipseDoes(IFile file) {
        try {
            IDE.openEditor(page(), file, true);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
        Screen.work();
    }

    /** Whether a dialog with this title is in front. */
    public boolean hasDialog(String title) {
        Shell active = Display.getCurrent().getActiveShell();
        return active != null && active.getText().equals(title);
    }

    /** Opens a file that belongs to no project. */
    public ScenarioEditorPage editOutside(Path file) {
        return new ScenarioEditorPage(openOutside(file));
    }

    /** Opens a file that belongs to no project, with whatever opens it. */
    public IEditorPart openOutside(Path file) {
        try {
            return IDE.openEditorOnFileStore(page(), EFS.getLocalFileSystem().getStore(file.toUri()));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends what runs, as the console's red square does. */
    public void terminateLaunches() {
        for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
            try {
                launch.terminate();
            } catch (DebugException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Brings a view to the front. */
    public IViewPart view(String id) {
        try {
            return page().showView(id);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes what is seen of a view into a PNG file. */
    public void save(String view, Path file) {
        Screen.save(control(view(view)), file);
    }

    /** Writes what is seen of the window into a PNG file. */
    public void save(Path file) {
        Screen.save(window.getShell().getBounds(), file);
    }

    /** Chooses Run As &gt; Pagewalk Scenario on a file, as the Project Explorer's menu does. */
    public void runAs(IFile file) {
        DebugPlugin.getDefault().getLaunchManager().removeLaunches(DebugPlugin.getDefault().getLaunchManager().getLaunches());
        new ScenarioLaunchShortcut().launch(new StructuredSelection(file), ILaunchManager.RUN_MODE);
    }

    /** Presses the keys of Run As &gt; Pagewalk Scenario for what has the keyboard. */
    public void runByKeys() {
        Screen.press(SWT.ALT | SWT.SHIFT, 'x');
        Screen.press(SWT.NONE, 'w');
    }

    /** Whether Run As offers to run {@code file} as a scenario, going by the rule in the bundle's plugin.xml. */
    public boolean offersRunAs(IFile file) {
        IConfigurationElement shortcut = Arrays
                .stream(Platform.getExtensionRegistry().getConfigurationElementsFor(IDebugUIConstants.PLUGIN_ID,
                        IDebugUIConstants.EXTENSION_POINT_LAUNCH_SHORTCUTS))
                .filter(e -> e.getNamespaceIdentifier().equals(PagewalkIds.BUNDLE)).findFirst().orElseThrow();
        IConfigurationElement rule = shortcut.getChildren("contextualLaunch")[0].getChildren("enablement")[0];
        List<IFile> selection = List.of(file);
        EvaluationContext context = new EvaluationContext(null, selection);
        context.addVariable("selection", selection);
        try {
            return ExpressionConverter.getDefault().perform(rule).evaluate(context) == EvaluationResult.TRUE;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Executes a command of the workbench, as its menu item would. */
    public void execute(String command) {
        try {
            window.getService(IHandlerService.class)
                    .executeCommand(window.getService(ICommandService.class).deserialize(command), null);
        } catch (CommandException e) {
            throw new AssertionError(command, e);
        }
        Screen.work();
    }

    /** What a menu of the menu bar offers, without the signs for keys. */
    public List<String> menu(String name) {
        MenuItem bar = Arrays.stream(window.getShell().getMenuBar().getItems())
                .filter(item -> item.getText().replace("&", "").equals(name)).findFirst().orElseThrow(() -> new AssertionError(name));
        return items(bar.getMenu());
    }

    private static List<String> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> items = Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .flatMap(item -> Stream.concat(Stream.of(item.getText().replace("&", "").replaceFirst("\t.*", "")),
                        item.getMenu() == null ? Stream.of() : items(item.getMenu()).stream())).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        Screen.work();
        return items;
    }

    /** Unsaved editors are saved before a run, without asking. */
    public void saveBeforeLaunch() {
        InstanceScope.INSTANCE.getNode(IDebugUIConstants.PLUGIN_ID)
                .put(IDebugUIConstants.PLUGIN_ID + ".save_dirty_editors_before_launch", "always");
    }

    /** What all views show as selected. */
    public Target selected() {
        return window.getService(RunService.class).selection().get();
    }

    /** As before the first run. */
    public void forgetRun() {
        window.getService(RunService.class).forget();
        waitUntilShown();
    }

    /** Waits until the projects are built, which Eclipse would begin with a while after the last change. */
    public void waitUntilBuilt() {
        Screen.waitUntil("the projects built", () -> {
            Job.getJobManager().wakeUp(ResourcesPlugin.FAMILY_AUTO_BUILD);
            return Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0;
        });
    }

    /** Waits until all views show the moment to which the run has been asked to go. */
    public void waitUntilShown() {
        RunService runs = window.getService(RunService.class);
        do {
            Screen.waitUntil("the run at its moment", () -> !runs.isBusy());
        } while (runs.isBusy());
    }

    /** Turns to the platform's dark theme. */
    public void dark() {
        theme("org.eclipse.e4.ui.css.theme.e4_dark");
    }

    /** Turns to the platform's light theme. */
    public void light() {
        theme("org.eclipse.e4.ui.css.theme.e4_default");
    }

    /** The theme engine is no API: the preference page reaches it, and we do, by name. */
    private void theme(String id) {
        try {
            Class<?> type = Platform.getBundle("org.eclipse.e4.ui.css.swt.theme")
                    .loadClass("org.eclipse.e4.ui.css.swt.theme.IThemeEngine");
            type.getMethod("setTheme", String.class, boolean.class).invoke(window.getService(type), id, false);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        Screen.work();
    }

    /** Names of the properties that the Properties view shows. */
    public List<String> properties() {
        return Widgets.in(window.getShell(), Tree.class).filter(tree -> tree.getColumnCount() == 2)
                .flatMap(tree -> Arrays.stream(tree.getItems())).flatMap(Workbench::withChildren).map(TreeItem::getText).toList();
    }

    private static Stream<TreeItem> withChildren(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(Workbench::withChildren));
    }

    /** The editor in front. */
    public ScenarioEditorPage activeEditor() {
        return new ScenarioEditorPage(page().getActiveEditor());
    }

    /** What the Problems view lists for a file, each as {@code line: message}, in the order of lines. */
    public List<String> problems(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                    .sorted((a, b) -> Integer.compare(line(a), line(b)))
                    .map(m -> line(m) + ": " + m.getAttribute(IMarker.MESSAGE, "")).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static int line(IMarker marker) {
        return marker.getAttribute(IMarker.LINE_NUMBER, -1);
    }

    /** Whether every launch has ended, and there was one. */
    public boolean hasRun() {
        ILaunch[] launches = DebugPlugin.getDefault().getLaunchManager().getLaunches();
        return launches.length > 0 && Arrays.stream(launches).allMatch(ILaunch::isTerminated);
    }

    /** The visible control of a type in the window. */
    public <T extends Control> Optional<T> find(Class<T> type) {
        return Widgets.in(window.getShell(), type).findFirst();
    }

    /** The visible control of a type in a view. */
    public <T extends Control> Optional<T> find(IViewPart view, Class<T> type) {
        return Widgets.in(control(view), type).findFirst();
    }

    /** What a view consists of. */
    Control control(IViewPart view) {
        return (Control) view.getSite().getService(MPart.class).getWidget();
    }

    /** What the status line says. */
    public String statusLine() {
        return Widgets.in(window.getShell(), CLabel.class).map(CLabel::getText).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /**
     * What the dialogs say that open while {@code action} is done; each is closed as soon as it is read, those that were open
     * stay. An open dialog keeps the action from returning, so they are looked for from within.
     */
    public List<String> dialogsDuring(Runnable action) {
        return Dialogs.during(action);
    }

    /** Titles of the windows other than the workbench's: dialogs. */
    public List<String> dialogs() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(s -> s.isVisible() && s != window.getShell() && !s.getText().isEmpty()).map(Shell::getText).toList();
    }
}

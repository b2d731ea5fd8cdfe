/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.codegen;

import static org.pagewalk.codegen.Metamodel.require;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenDelegationKind;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenResourceKind;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * EMF's own code for the metamodel: classes whose features are all read through {@code org.pagewalk.model.Handle}.
 * The genmodel exists in memory only.
 */
record EmfCode(Metamodel metamodel) {
    private static final String PROJECT = "org.pagewalk.model";
    private static final String ROOT_CLASS = "org.pagewalk.model.Handle";

    /** Writes the code below {@code output}, which may hold no earlier version of it. */
    void write(Path output) {
        metamodel.ePackage().getEClassifiers().forEach(EmfCode::addBodies);
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(output.getParent() + "/"));
        Generator generator = new Generator() {
            @Override
            public JControlModel getJControlModel() {
                return new JControlModel(); // nothing is merged with earlier code, so no Java model is needed
            }
        };
        GenModel genModel = genModel(output.getFileName().toString());
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() != Diagnostic.OK) {
            throw new IllegalStateException("EMF's generator: " + result);
        }
    }

    private GenModel genModel(String folder) {
        GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
        new ResourceImpl(URI.createPlatformResourceURI(PROJECT + "/model/pagewalk.genmodel", false)).getContents()
                .add(genModel);
        genModel.initialize(List.of(metamodel.ePackage()));
        genModel.setModelName("Pagewalk");
        genModel.setModelPluginID("");
        genModel.setModelDirectory("/" + PROJECT + "/" + folder);
        genModel.setUpdateClasspath(false);
        genModel.setBundleManifest(false);
        genModel.setCanGenerate(true);
        genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
        genModel.setCopyrightFields(false);
        genModel.setCopyrightText("Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0");
        genModel.setFeatureDelegation(GenDelegationKind.REFLECTIVE_LITERAL);
        genModel.setRootExtendsClass(ROOT_CLASS);
        genModel.setSuppressInterfaces(true);
        genModel.setSuppressEMFModelTags(true);
        genModel.setSuppressGenModelAnnotations(false);
        genModel.setOperationReflection(false);
        genModel.setNonNLSMarkers(false);
        genModel.setLineDelimiter("\n");
        GenPackage genPackage = genModel.getGenPackages().get(0);
        genPackage.setBasePackage("org.pagewalk");
        genPackage.setPrefix("Pagewalk");
        genPackage.setResource(GenResourceKind.NONE_LITERAL);
        genPackage.setAdapterFactory(false);
        // EMF thinks 50 classes too many for these; a package that is read from a file would make each start slower
        genPackage.setLoadInitialization(false);
        genPackage.setLiteralsInterface(true);
        return genModel;
    }

    /** Tells EMF's generator what the operations on flags do. */
    private static void addBodies(EClassifier classifier) {
        if (classifier instanceof EClass eClass) {
            for (EOperation operation : eClass.getEOperations()) {
                EcoreUtil.setAnnotation(operation, GenModelPackage.eNS_URI, "body", body(operation));
            }
        }
    }

    private static String body(EOperation operation) {
        String flag = "PageFlag." + require(operation, "flag").toUpperCase(Locale.ROOT);
        String what = require(operation, "operation");
        String call = what.equals("test") ? "isFlagSet(" + flag + ");"
                : "setFlag(" + flag + ", " + what.equals("set") + ");";
        return operation.getEType() == null ? call : "return " + call;
    }
}

/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;

import javax.xml.XMLConstants;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.pagewalk.model.PagewalkPackage;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A range as EMF's XMI resource, which knows this metamodel alone and looks at no other file, class or address. */
final class RangeResource extends XMIResourceImpl {
    private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
            XMLConstants.FEATURE_SECURE_PROCESSING, true,
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false);

    /** Reads the objects of a file. */
    void read(byte[] file) throws ImportException {
        try {
            load(new ByteArrayInputStream(file), Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES));
        } catch (IOException | RuntimeException e) {
            // EMF's reader answers to damage of some kinds with exceptions of any kind.
            throw refusal(e);
        }
    }

    private ImportException refusal(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException syntax) {
                return new ImportException(syntax.getLineNumber(), syntax.getMessage().contains("DOCTYPE")
                        ? "it declares a document type, which no export does" : syntax.getMessage());
            }
        }
        if (getErrors().isEmpty()) {
            return new ImportException(0, "its elements do not fit together");
        }
        Diagnostic first = getErrors().get(0);
        // It ends with place, line and column in brackets.
        return new ImportException(first.getLine(), first.getMessage().replaceAll(" \\([^()]*\\)$", ""));
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new RangeHandler(resource, helper, options);
            }
        };
    }

    /** Where EMF would look for packages, schemas and entities elsewhere, this does not. */
    private static final class RangeHandler extends SAXXMIHandler {
        RangeHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        protected EPackage getPackageForURI(String uri) {
            if (PagewalkPackage.eNS_URI.equals(uri)) {
                return PagewalkPackage.eINSTANCE;
            }
            error(new PackageNotFoundException(uri, getLocation(), getLineNumber(), getColumnNumber()));
            return null;
        }

        @Override
        protected void handleXSISchemaLocation(String locations) {
            // says where to find packages
        }

        @Override
        protected void handleXSINoNamespaceSchemaLocation(String location) {
            // says where to find packages
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }
    }
}

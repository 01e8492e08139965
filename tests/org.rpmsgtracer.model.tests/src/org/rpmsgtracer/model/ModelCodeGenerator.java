/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory.Descriptor.Registry;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Writes the Java code of the EMF models, without a running Eclipse. */
final class ModelCodeGenerator {

    /** The model bundle, seen from the folder of this module. */
    static final Path BUNDLE = Path.of("../../bundles/org.rpmsgtracer.model");

    /** The descriptions of the models, in the bundle's folder {@code model}. */
    static final List<String> MODELS = List.of("rpmsg.genmodel", "amp.genmodel");

    private ModelCodeGenerator() {}

    /** Regenerates {@code src-gen} of the model bundle. Takes no arguments; started in the folder of this module. */
    public static void main(String[] args) throws IOException {
        delete(BUNDLE.resolve("src-gen"));
        generateInto(BUNDLE);
    }

    /** Generates into {@code project/src-gen}, which must not exist: existing files would be merged. */
    static void generateInto(Path project) {
        // the generator writes to the workspace project that the GenModel names
        EcorePlugin.getPlatformResourceMap().put("org.rpmsgtracer.model", folderUri(project));
        Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        for (String name : MODELS) {
            GenModel model = genModel(name);
            model.setCanGenerate(true);
            Generator generator = new Generator();
            generator.setInput(model);
            requireOk(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
        }
    }

    /** A model's description of itself, read from the model bundle. */
    static GenModel genModel(String name) {
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        Resource resource =
                resources.getResource(folderUri(BUNDLE.resolve("model")).appendSegment(name), true);
        GenModel model = (GenModel) resource.getContents().getFirst();
        model.reconcile();
        requireOk(model.diagnose());
        return model;
    }

    private static URI folderUri(Path folder) {
        return URI.createFileURI(folder.toAbsolutePath().normalize() + "/");
    }

    private static void requireOk(Diagnostic result) {
        if (result.getSeverity() != Diagnostic.OK) {
            throw new IllegalStateException(result.toString());
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}

/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rpmsgtracer.emulator.endpoint.Patience;

import org.rpmsgtracer.emulator.service.Distribution;

import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.EndpointRequest;
import org.rpmsgtracer.model.amp.Flood;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Flood</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FloodImpl#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FloodImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FloodImpl#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FloodImpl#getMessages <em>Messages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FloodImpl extends MinimalEObjectImpl.Container implements Flood {
	/**
	 * The cached value of the '{@link #getEndpoint() <em>Endpoint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoint()
	 * @generated
	 * @ordered
	 */
	protected EndpointRequest endpoint;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final Distribution LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected Distribution length = LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatience() <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatience()
	 * @generated
	 * @ordered
	 */
	protected static final Patience PATIENCE_EDEFAULT = (Patience)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getPatience(), "wait");

	/**
	 * The cached value of the '{@link #getPatience() <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatience()
	 * @generated
	 * @ordered
	 */
	protected Patience patience = PATIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected static final Long MESSAGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected Long messages = MESSAGES_EDEFAULT;

	/**
	 * This is true if the Messages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean messagesESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FloodImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.FLOOD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EndpointRequest getEndpoint() {
		return endpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEndpoint(EndpointRequest newEndpoint, NotificationChain msgs) {
		EndpointRequest oldEndpoint = endpoint;
		endpoint = newEndpoint;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AmpPackage.FLOOD__ENDPOINT, oldEndpoint, newEndpoint);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndpoint(EndpointRequest newEndpoint) {
		if (newEndpoint != endpoint) {
			NotificationChain msgs = null;
			if (endpoint != null)
				msgs = ((InternalEObject)endpoint).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AmpPackage.FLOOD__ENDPOINT, null, msgs);
			if (newEndpoint != null)
				msgs = ((InternalEObject)newEndpoint).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AmpPackage.FLOOD__ENDPOINT, null, msgs);
			msgs = basicSetEndpoint(newEndpoint, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FLOOD__ENDPOINT, newEndpoint, newEndpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Distribution getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(Distribution newLength) {
		Distribution oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FLOOD__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Patience getPatience() {
		return patience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatience(Patience newPatience) {
		Patience oldPatience = patience;
		patience = newPatience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FLOOD__PATIENCE, oldPatience, patience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMessages() {
		return messages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessages(Long newMessages) {
		Long oldMessages = messages;
		messages = newMessages;
		boolean oldMessagesESet = messagesESet;
		messagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FLOOD__MESSAGES, oldMessages, messages, !oldMessagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMessages() {
		Long oldMessages = messages;
		boolean oldMessagesESet = messagesESet;
		messages = MESSAGES_EDEFAULT;
		messagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, AmpPackage.FLOOD__MESSAGES, oldMessages, MESSAGES_EDEFAULT, oldMessagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMessages() {
		return messagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AmpPackage.FLOOD__ENDPOINT:
				return basicSetEndpoint(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.FLOOD__ENDPOINT:
				return getEndpoint();
			case AmpPackage.FLOOD__LENGTH:
				return getLength();
			case AmpPackage.FLOOD__PATIENCE:
				return getPatience();
			case AmpPackage.FLOOD__MESSAGES:
				return getMessages();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AmpPackage.FLOOD__ENDPOINT:
				setEndpoint((EndpointRequest)newValue);
				return;
			case AmpPackage.FLOOD__LENGTH:
				setLength((Distribution)newValue);
				return;
			case AmpPackage.FLOOD__PATIENCE:
				setPatience((Patience)newValue);
				return;
			case AmpPackage.FLOOD__MESSAGES:
				setMessages((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AmpPackage.FLOOD__ENDPOINT:
				setEndpoint((EndpointRequest)null);
				return;
			case AmpPackage.FLOOD__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case AmpPackage.FLOOD__PATIENCE:
				setPatience(PATIENCE_EDEFAULT);
				return;
			case AmpPackage.FLOOD__MESSAGES:
				unsetMessages();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AmpPackage.FLOOD__ENDPOINT:
				return endpoint != null;
			case AmpPackage.FLOOD__LENGTH:
				return LENGTH_EDEFAULT == null ? length != null : !LENGTH_EDEFAULT.equals(length);
			case AmpPackage.FLOOD__PATIENCE:
				return PATIENCE_EDEFAULT == null ? patience != null : !PATIENCE_EDEFAULT.equals(patience);
			case AmpPackage.FLOOD__MESSAGES:
				return isSetMessages();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (length: ");
		result.append(length);
		result.append(", patience: ");
		result.append(patience);
		result.append(", messages: ");
		if (messagesESet) result.append(messages); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //FloodImpl

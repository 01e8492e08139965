/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rpmsgtracer.emulator.service.Distribution;

import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.EndpointClient;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Endpoint Client</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointClientImpl#getControl <em>Control</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointClientImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointClientImpl#getSrc <em>Src</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointClientImpl#getDst <em>Dst</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointClientImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointClientImpl#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointClientImpl#getPause <em>Pause</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointClientImpl#getAnswer <em>Answer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EndpointClientImpl extends MinimalEObjectImpl.Container implements EndpointClient {
	/**
	 * The default value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTROL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected String control = CONTROL_EDEFAULT;

	/**
	 * The default value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected String service = SERVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSrc() <em>Src</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrc()
	 * @generated
	 * @ordered
	 */
	protected static final Number SRC_EDEFAULT = (Number)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getEndpointAddress(), "any");

	/**
	 * The cached value of the '{@link #getSrc() <em>Src</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrc()
	 * @generated
	 * @ordered
	 */
	protected Number src = SRC_EDEFAULT;

	/**
	 * The default value of the '{@link #getDst() <em>Dst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDst()
	 * @generated
	 * @ordered
	 */
	protected static final Number DST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDst() <em>Dst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDst()
	 * @generated
	 * @ordered
	 */
	protected Number dst = DST_EDEFAULT;

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
	 * The default value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MESSAGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected Integer messages = MESSAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPause() <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPause()
	 * @generated
	 * @ordered
	 */
	protected static final Distribution PAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPause() <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPause()
	 * @generated
	 * @ordered
	 */
	protected Distribution pause = PAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final Number ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected Number answer = ANSWER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EndpointClientImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.ENDPOINT_CLIENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getControl() {
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControl(String newControl) {
		String oldControl = control;
		control = newControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_CLIENT__CONTROL, oldControl, control));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getService() {
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(String newService) {
		String oldService = service;
		service = newService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_CLIENT__SERVICE, oldService, service));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getSrc() {
		return src;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSrc(Number newSrc) {
		Number oldSrc = src;
		src = newSrc;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_CLIENT__SRC, oldSrc, src));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getDst() {
		return dst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDst(Number newDst) {
		Number oldDst = dst;
		dst = newDst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_CLIENT__DST, oldDst, dst));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_CLIENT__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMessages() {
		return messages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessages(Integer newMessages) {
		Integer oldMessages = messages;
		messages = newMessages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_CLIENT__MESSAGES, oldMessages, messages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Distribution getPause() {
		return pause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPause(Distribution newPause) {
		Distribution oldPause = pause;
		pause = newPause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_CLIENT__PAUSE, oldPause, pause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(Number newAnswer) {
		Number oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_CLIENT__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.ENDPOINT_CLIENT__CONTROL:
				return getControl();
			case AmpPackage.ENDPOINT_CLIENT__SERVICE:
				return getService();
			case AmpPackage.ENDPOINT_CLIENT__SRC:
				return getSrc();
			case AmpPackage.ENDPOINT_CLIENT__DST:
				return getDst();
			case AmpPackage.ENDPOINT_CLIENT__LENGTH:
				return getLength();
			case AmpPackage.ENDPOINT_CLIENT__MESSAGES:
				return getMessages();
			case AmpPackage.ENDPOINT_CLIENT__PAUSE:
				return getPause();
			case AmpPackage.ENDPOINT_CLIENT__ANSWER:
				return getAnswer();
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
			case AmpPackage.ENDPOINT_CLIENT__CONTROL:
				setControl((String)newValue);
				return;
			case AmpPackage.ENDPOINT_CLIENT__SERVICE:
				setService((String)newValue);
				return;
			case AmpPackage.ENDPOINT_CLIENT__SRC:
				setSrc((Number)newValue);
				return;
			case AmpPackage.ENDPOINT_CLIENT__DST:
				setDst((Number)newValue);
				return;
			case AmpPackage.ENDPOINT_CLIENT__LENGTH:
				setLength((Distribution)newValue);
				return;
			case AmpPackage.ENDPOINT_CLIENT__MESSAGES:
				setMessages((Integer)newValue);
				return;
			case AmpPackage.ENDPOINT_CLIENT__PAUSE:
				setPause((Distribution)newValue);
				return;
			case AmpPackage.ENDPOINT_CLIENT__ANSWER:
				setAnswer((Number)newValue);
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
			case AmpPackage.ENDPOINT_CLIENT__CONTROL:
				setControl(CONTROL_EDEFAULT);
				return;
			case AmpPackage.ENDPOINT_CLIENT__SERVICE:
				setService(SERVICE_EDEFAULT);
				return;
			case AmpPackage.ENDPOINT_CLIENT__SRC:
				setSrc(SRC_EDEFAULT);
				return;
			case AmpPackage.ENDPOINT_CLIENT__DST:
				setDst(DST_EDEFAULT);
				return;
			case AmpPackage.ENDPOINT_CLIENT__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case AmpPackage.ENDPOINT_CLIENT__MESSAGES:
				setMessages(MESSAGES_EDEFAULT);
				return;
			case AmpPackage.ENDPOINT_CLIENT__PAUSE:
				setPause(PAUSE_EDEFAULT);
				return;
			case AmpPackage.ENDPOINT_CLIENT__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
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
			case AmpPackage.ENDPOINT_CLIENT__CONTROL:
				return CONTROL_EDEFAULT == null ? control != null : !CONTROL_EDEFAULT.equals(control);
			case AmpPackage.ENDPOINT_CLIENT__SERVICE:
				return SERVICE_EDEFAULT == null ? service != null : !SERVICE_EDEFAULT.equals(service);
			case AmpPackage.ENDPOINT_CLIENT__SRC:
				return SRC_EDEFAULT == null ? src != null : !SRC_EDEFAULT.equals(src);
			case AmpPackage.ENDPOINT_CLIENT__DST:
				return DST_EDEFAULT == null ? dst != null : !DST_EDEFAULT.equals(dst);
			case AmpPackage.ENDPOINT_CLIENT__LENGTH:
				return LENGTH_EDEFAULT == null ? length != null : !LENGTH_EDEFAULT.equals(length);
			case AmpPackage.ENDPOINT_CLIENT__MESSAGES:
				return MESSAGES_EDEFAULT == null ? messages != null : !MESSAGES_EDEFAULT.equals(messages);
			case AmpPackage.ENDPOINT_CLIENT__PAUSE:
				return PAUSE_EDEFAULT == null ? pause != null : !PAUSE_EDEFAULT.equals(pause);
			case AmpPackage.ENDPOINT_CLIENT__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
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
		result.append(" (control: ");
		result.append(control);
		result.append(", service: ");
		result.append(service);
		result.append(", src: ");
		result.append(src);
		result.append(", dst: ");
		result.append(dst);
		result.append(", length: ");
		result.append(length);
		result.append(", messages: ");
		result.append(messages);
		result.append(", pause: ");
		result.append(pause);
		result.append(", answer: ");
		result.append(answer);
		result.append(')');
		return result.toString();
	}

} //EndpointClientImpl

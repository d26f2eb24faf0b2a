export default button => button.addEventListener('click', () => print());
